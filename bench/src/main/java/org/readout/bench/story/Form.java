package org.readout.bench.story;

import java.util.Locale;
import java.util.Set;

/** How parties are in contact, if they are. */
enum Form {
    CALL, CONTACT, OTHER;

    private static final Set<String> CONTACTS = Set.of("call", "meeting", "summit", "talks", "visit");

    static Form of(Told.Event event) {
        String mode = event.mode().toLowerCase(Locale.ROOT);
        if (mode.equals("phone") || mode.equals("call")) {
            return CALL;
        }
        return event.type().equalsIgnoreCase("CONSULT") || CONTACTS.contains(mode) ? CONTACT : OTHER;
    }

    /** True if a happening of this form may be one that is expected as {@code type}; any may be a cancellation. */
    boolean fits(String type) {
        if (type.equals("call")) {
            return this == CALL;
        }
        if (CONTACTS.contains(type)) {
            return this == CONTACT;
        }
        return type.equals("cancellation") || this != CALL;
    }
}
