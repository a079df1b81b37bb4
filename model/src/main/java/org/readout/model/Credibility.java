package org.readout.model;

import java.util.List;

/**
 * How well an event is supported, on the Admiralty scale of information: 1 confirmed by other independent origins, 2 probably true,
 * 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
 *
 * @param grade 1 to 6
 * @param reasons the rules that applied, in words, at least one
 */
public record Credibility(int grade, List<String> reasons) {

    public Credibility {
        reasons = List.copyOf(reasons);
        if (grade < 1 || grade > 6 || reasons.isEmpty()) {
            throw new IllegalArgumentException("credibility " + grade + " with " + reasons.size() + " reasons: 1 to 6 and at least one");
        }
    }
}
