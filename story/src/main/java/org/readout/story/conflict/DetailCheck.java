package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.model.Conflict;
import org.readout.model.Detail;
import org.readout.model.Reading;

/**
 * What different documents tell of one deed, whatever it is: days, places, numbers that differ, and a deed that one of them denies. It finds
 * what no mention of a happening carries ("the exchange on the bridge", "landed in Hanoi").
 */
final class DetailCheck implements Check {

    /** A word that more documents use of one deed tells nothing. */
    static final int COMMON = 60;

    /** A contradiction between two details of one deed. */
    private interface Comparison {
        Optional<Conflict> of(Likeness.Told one, Likeness.Told other, Likeness likeness, Pile pile);
    }

    private static final List<Comparison> COMPARISONS = List.of(
            DetailDenials::of, DetailDates::of, DetailPlaces::of, DetailNumbers::of, DetailBounds::of,
            DetailParties::of);

    @Override
    public List<Conflict> of(Pile pile) {
        Likeness likeness = new Likeness();
        List<Conflict> found = new ArrayList<>();
        for (List<Likeness.Told> pair : pairs(pile)) {
            Likeness.Told one = pair.get(0);
            Likeness.Told other = pair.get(1);
            boolean copies = pile.roots().originOf(one.document()).equals(pile.roots().originOf(other.document()));
            for (Comparison comparison : COMPARISONS) {
                comparison.of(one, other, likeness, pile).ifPresent(c -> found.add(copies ? with(c, "copy: one text is made of the other, and may correct or mistake it") : c));
            }
        }
        return found;
    }

    private static Conflict with(Conflict c, String explanation) {
        return new Conflict(c.id(), c.kind(), c.about(), c.statement(), c.sides(), Stream.concat(c.explanations().stream(), Stream.of(explanation)).toList());
    }

    /** Details of different documents that share a deed and a word that is not common. */
    private static Set<List<Likeness.Told>> pairs(Pile pile) {
        Map<String, List<Likeness.Told>> buckets = new TreeMap<>();
        for (Reading reading : pile.readings()) {
            for (Detail detail : reading.details()) {
                Likeness.Told told = new Likeness.Told(reading, detail);
                Keys.ofDetail(detail).forEach(key -> buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(told));
            }
        }
        Set<List<Likeness.Told>> pairs = new LinkedHashSet<>();
        buckets.keySet().removeIf(key -> pile.claimants(key).size() > COMMON);
        for (List<Likeness.Told> bucket : buckets.values()) {
            for (int i = 0; i < bucket.size(); i++) {
                for (Likeness.Told other : bucket.subList(i + 1, bucket.size())) {
                    if (!bucket.get(i).document().equals(other.document())) {
                        pairs.add(List.of(bucket.get(i), other));
                    }
                }
            }
        }
        return pairs;
    }
}
