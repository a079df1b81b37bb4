package org.readout.bench.story;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The program's words that count as right for each of the careful reader's. */
final class Accepted {

    private static final Map<String, Set<String>> STANDINGS = Map.of(
            "occurred", Set.of("occurred", "ongoing"),
            "planned", Set.of("planned", "postponed"),
            "cancelled", Set.of("cancelled", "postponed"),
            "speculated", Set.of("alleged", "proposed", "hypothetical", "disputed"),
            "disputed", Set.of("disputed", "alleged"));

    private static final Map<String, Set<String>> STATUSES = Map.of(
            "occurred", Set.of("occurred", "ongoing"),
            "planned", Set.of("planned", "proposed", "postponed"),
            "cancelled", Set.of("cancelled", "postponed"),
            "speculated", Set.of("proposed", "occurred", "hypothetical", "planned"),
            "denied", Set.of("denied"),
            "conditional", Set.of("hypothetical"));

    private Accepted() {}

    static boolean standing(String expected, String told) {
        return STANDINGS.getOrDefault(expected, Set.of()).contains(told.toLowerCase(Locale.ROOT));
    }

    static boolean status(String expected, String told) {
        return STATUSES.getOrDefault(expected, Set.of()).contains(told.toLowerCase(Locale.ROOT));
    }
}
