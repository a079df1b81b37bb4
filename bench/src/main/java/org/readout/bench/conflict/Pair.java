package org.readout.bench.conflict;

import org.readout.model.Conflict;

/**
 * Two accounts and what is true of them.
 *
 * @param name unique in its half
 * @param kind what they contradict each other in, or seem to; {@code OTHER} stands for any kind
 * @param conflict true for a contradiction, false for a look-alike
 * @param why they cannot both be true, or how they can
 * @param a one account; with words if and only if there is a contradiction
 * @param b the other, likewise
 */
record Pair(String name, Conflict.Kind kind, boolean conflict, String why, Account a, Account b) {

    Pair {
        if (name.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a pair needs a name and a why, got '" + name + "' and '" + why + "'");
        }
        if (conflict != (a.words() != null) || conflict != (b.words() != null)) {
            throw new IllegalArgumentException("words A and words B are given for 'conflict: yes' and for nothing else");
        }
    }
}
