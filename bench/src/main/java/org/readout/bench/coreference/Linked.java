package org.readout.bench.coreference;

import java.util.List;

/**
 * Mentions judged to speak of one happening.
 *
 * @param namings at least one, by document and position
 * @param reasons for each but the first, why it was joined: what ties it most to one before it
 */
record Linked(List<Naming> namings, List<String> reasons) {

    Linked {
        namings = List.copyOf(namings);
        reasons = List.copyOf(reasons);
        if (reasons.size() != namings.size() - 1) {
            throw new IllegalArgumentException(namings.size() + " mentions need a reason for each but the first, got " + reasons.size());
        }
    }
}
