package org.readout.bench.story;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names are taken for one if they share a word of two or more letters that is no filler. */
final class NameWords {

    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> FILLERS = Set.of("the", "of", "and", "president");

    private NameWords() {}

    static boolean shared(String a, String b) {
        return !Collections.disjoint(of(a), of(b));
    }

    /** True if some expected name shares a word with some told one, or none is expected. */
    static boolean anyShared(List<String> expected, List<String> told) {
        return expected.isEmpty() || expected.stream().anyMatch(e -> told.stream().anyMatch(t -> shared(e, t)));
    }

    private static Set<String> of(String name) {
        return BETWEEN.splitAsStream(name.toLowerCase(Locale.ROOT)).filter(w -> w.length() > 1 && !FILLERS.contains(w))
                .collect(Collectors.toSet());
    }
}
