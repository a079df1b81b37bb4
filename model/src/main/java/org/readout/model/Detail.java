package org.readout.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A clause that tells something as done, whatever it is, with the day, the place or the numbers that it gives. Details are compared across
 * documents; they are no mentions, and nothing is coded from them.
 *
 * @param evidence the sentence
 * @param head the verb or noun that day, place and numbers hang on
 * @param deeds what is done: a class of {@code deeds.tsv}, else the stem of the verb, and of the noun that a light verb carries
 * @param words stems of the nouns of the clause, names of persons with {@code @} and other names with {@code +} before them, states as {@code =} and
 *     their code
 * @param when its date, or the time in which a bound holds; null if it gives none
 * @param place its place, null if it gives none
 * @param quantities its numbers
 * @param denied true if the clause says that it was not done, or was called off
 * @param bound {@link Claim.Kind#FIRST}, {@link Claim.Kind#NEVER} or {@link Claim.Kind#ONLY} if the clause says so of its deed, else null
 */
public record Detail(
        Evidence evidence, Span head, SortedSet<String> deeds, SortedSet<String> words, @Nullable When when, @Nullable Place place,
        List<Quantity> quantities, boolean denied, Claim.@Nullable Kind bound) {

    public Detail {
        if (deeds.isEmpty()) {
            throw new IllegalArgumentException("detail at " + head + " tells of no deed");
        }
        deeds = Collections.unmodifiableSortedSet(new TreeSet<>(deeds));
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
        quantities = List.copyOf(quantities);
    }
}
