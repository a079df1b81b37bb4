package org.readout.reading.text;

import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.lexicon.Table;

/** Names of news outlets, agencies and encyclopaedias, from {@code outlets.tsv}. */
record Outlets(Set<String> names) {

    static Outlets bundled() {
        Table outlets = Table.filled(Outlets.class, "outlets.tsv", 2).distinct(0);
        return new Outlets(outlets.rows().stream().map(r -> r.get(0)).collect(Collectors.toUnmodifiableSet()));
    }

    /** True for a listed name, with or without "The", as written. */
    boolean has(String name) {
        return names.contains(name) || name.startsWith("The ") && names.contains(name.substring(4));
    }

    /** Where in {@code words} the longest ending that is an outlet's name starts; -1 if none does. */
    int endingIn(String words) {
        for (int i = 0; i >= 0 && i < words.length(); i = words.indexOf(' ', i + 1)) {
            int start = words.charAt(i) == ' ' ? i + 1 : i;
            if (has(words.substring(start))) {
                return start;
            }
        }
        return -1;
    }
}
