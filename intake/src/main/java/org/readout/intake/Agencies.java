package org.readout.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.model.lexicon.Table;

/** News agencies by the names under which articles credit them. */
final class Agencies {

    private static final Map<String, String> BY_NAME = byName();

    private Agencies() {}

    /** The short name of the agency of this name; empty for anything else. Case counts only for names of up to three letters. */
    static Optional<String> named(String name) {
        String stripped = name.strip();
        String found = BY_NAME.get(stripped);
        if (found == null && stripped.length() > 3) {
            found = BY_NAME.get(stripped.toLowerCase(Locale.ROOT));
        }
        return Optional.ofNullable(found);
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new TreeMap<>();
        for (Table.Row row : Table.bundled(Agencies.class, "agencies.tsv", 2).distinct(0).rows()) {
            for (String name : (row.get(0) + "|" + row.get(1)).split("\\|")) {
                names.put(name, row.get(0));
                if (name.length() > 3) {
                    names.put(name.toLowerCase(Locale.ROOT), row.get(0));
                }
            }
        }
        return names;
    }
}
