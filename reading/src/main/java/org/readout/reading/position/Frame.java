package org.readout.reading.position;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Position.Stance;

/**
 * One construction of a stance word: a row of {@code stances.tsv}.
 *
 * @param lemma dictionary form, lower case
 * @param pos {@code v}, {@code a} or {@code n}
 * @param link words that must follow before the statement; for a noun the words of which one may follow
 * @param stance which way
 * @param negated which way if negated, null if it then says nothing
 * @param complements kinds of statement it takes
 */
record Frame(String lemma, String pos, List<String> link, @Nullable Stance stance, @Nullable Stance negated, Set<String> complements) {

    boolean takes(String complement) {
        return complements.contains(complement);
    }

    @Nullable Stance stance(boolean isNegated) {
        return isNegated ? negated : stance;
    }
}
