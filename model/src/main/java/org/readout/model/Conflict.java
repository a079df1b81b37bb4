package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements that cannot all be true. A change over time is not a conflict.
 *
 * @param id {@code x-} and a key made from its kind and evidence
 * @param kind what they differ in
 * @param about id of the event, null if it is about none or several
 * @param statement what the contradiction is, in one sentence
 * @param sides at least two
 * @param explanations innocent explanations that may apply, in words
 */
public record Conflict(
        String id, Kind kind, @Nullable String about, String statement, List<Side> sides, List<String> explanations) {

    public enum Kind {
        DATE, PLACE, COUNT, OCCURRENCE, PARTICIPANTS, FIRST_SINCE, OFFICE, OTHER;

        /** As the JSON contract spells it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What one side says, and where. */
    public record Side(String says, List<Evidence> evidence) {
        public Side {
            evidence = List.copyOf(evidence);
        }
    }

    public Conflict {
        sides = List.copyOf(sides);
        explanations = List.copyOf(explanations);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("conflict " + id + " has " + sides.size() + " sides; it needs two");
        }
    }
}
