package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Place;
import org.readout.model.lexicon.Table;
import org.readout.story.link.Company;
import org.readout.story.link.Linking;
import org.readout.story.link.Sighting;
import org.readout.story.standing.Case;

/**
 * Happenings that linking left apart, told by different documents, that are yet one by all that both tell but one thing. A document that
 * tells both, or words that set one apart ("again", "a second"), make them two.
 */
final class Twins {

    /** Beyond so many, those that share a day and a party are a series, not one happening told twice. */
    private static final int CROWD = 40;
    private static final int LARGEST = 8;
    private static final Set<String> APART = Table.filled(Linking.class, "apart-words.tsv", 1).words();

    private Twins() {}

    /** Two that may be one, the one told first by the order of mentions before the other. */
    record Pair(Case one, Case other) {

        /** What both say took place, in document order. */
        List<Sighting> said() {
            return Stream.concat(one.said().stream(), other.said().stream()).sorted().toList();
        }
    }

    /** Pairs of one day that share a party. */
    static List<Pair> ofOneDay(Pile pile) {
        Map<String, List<Case>> buckets = new TreeMap<>();
        for (Case told : pile.cases()) {
            Edtf date = told.happening().date();
            if (date != null && date.isDay() && candidate(told)) {
                String day = kind(told) + "|" + date + "|";
                specific(told).stream().flatMap(a -> keys(a).stream()).distinct()
                        .forEach(key -> buckets.computeIfAbsent(day + key, k -> new ArrayList<>()).add(told));
            }
        }
        return pairs(buckets, pile);
    }

    /** Pairs that share two parties, whatever their dates. */
    static List<Pair> ofOneCompany(Pile pile) {
        Map<String, List<Case>> buckets = new TreeMap<>();
        for (Case told : pile.cases()) {
            List<Actor> parties = specific(told);
            if (told.happening().date() != null && parties.size() >= 2 && parties.size() <= LARGEST && candidate(told)) {
                couples(parties).forEach(couple -> buckets.computeIfAbsent(kind(told) + "|" + couple, k -> new ArrayList<>()).add(told));
            }
        }
        return pairs(buckets, pile);
    }

    private static Set<String> couples(List<Actor> parties) {
        Set<String> couples = new TreeSet<>();
        for (int i = 0; i < parties.size(); i++) {
            for (Actor other : parties.subList(i + 1, parties.size())) {
                for (String key : keys(parties.get(i))) {
                    keys(other).forEach(k -> couples.add(key.compareTo(k) <= 0 ? key + "+" + k : k + "+" + key));
                }
            }
        }
        return couples;
    }

    private static List<String> keys(Actor actor) {
        return actor.code().isEmpty() ? List.of(actor.id()) : List.of(actor.id(), actor.code());
    }

    private static List<Pair> pairs(Map<String, List<Case>> buckets, Pile pile) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (List<Case> bucket : buckets.values()) {
            if (bucket.size() > CROWD) {
                continue;
            }
            List<Case> ordered = bucket.stream().sorted(Comparator.comparing(c -> c.happening().sightings().get(0))).toList();
            for (int i = 0; i < ordered.size(); i++) {
                for (Case other : ordered.subList(i + 1, ordered.size())) {
                    if (twins(ordered.get(i), other, pile)) {
                        pairs.add(new Pair(ordered.get(i), other));
                    }
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static boolean candidate(Case told) {
        return !told.said().isEmpty() && told.happening().counted() == 0
                && told.happening().sightings().stream().noneMatch(s -> s.setApart(APART))
                && told.said().stream().anyMatch(s -> s.mention().reference() != Mention.Reference.GENERIC);
    }

    private static boolean twins(Case a, Case b, Pile pile) {
        boolean alike = a.happening().type() == EventType.CONSULT ? !a.happening().form().clashes(b.happening().form())
                : Objects.equals(a.happening().mode(), b.happening().mode()) && (a.happening().mode() != null || sameWord(a, b));
        return alike && disjoint(documents(a), documents(b)) && !sameOrigin(a, b, pile) && !rivals(a, b) && oneMatter(a.said().get(0), b.said().get(0));
    }

    private static boolean oneMatter(Sighting a, Sighting b) {
        return Likeness.related(a.reading(), a.mention().evidence(), b.reading(), b.mention().evidence());
    }

    private static boolean sameWord(Case a, Case b) {
        Set<String> words = a.happening().sightings().stream().map(s -> s.mention().lemma()).collect(Collectors.toSet());
        return b.happening().sightings().stream().anyMatch(s -> words.contains(s.mention().lemma()));
    }

    private static boolean sameOrigin(Case a, Case b, Pile pile) {
        return a.said().stream().anyMatch(s -> b.said().stream().anyMatch(t -> pile.roots().origin(s).equals(pile.roots().origin(t))));
    }

    /** True if each names a party that the other leaves out. */
    private static boolean rivals(Case a, Case b) {
        return open(a, b) && open(b, a);
    }

    private static boolean open(Case a, Case b) {
        return specific(a).stream().anyMatch(x -> specific(b).stream().noneMatch(y -> Company.match(x, y)));
    }

    /** How many named parties the two share. */
    static long shared(Pair pair) {
        return specific(pair.one()).stream().filter(x -> specific(pair.other()).stream().anyMatch(y -> Company.match(x, y))).count();
    }

    /** True if both have a place below a state, and one is or holds the other. */
    static boolean samePlace(Pair pair, Pile pile) {
        Place one = pair.one().happening().place();
        Place other = pair.other().happening().place();
        return below(one, pile) && below(other, pile) && pile.atlas().related(Objects.requireNonNull(one), Objects.requireNonNull(other));
    }

    private static boolean below(@Nullable Place place, Pile pile) {
        return place != null && !pile.atlas().state(place);
    }

    /** Parties that are somebody: all but groups of no state ("police", "protesters"). */
    private static List<Actor> specific(Case told) {
        return told.happening().company().all().stream().filter(a -> a.kind() != Actor.Kind.GROUP || !a.code().isEmpty()).toList();
    }

    private static String kind(Case told) {
        return told.happening().type() == EventType.OTHER ? "OTHER-" + told.happening().mode() : told.happening().type().name();
    }

    private static Set<String> documents(Case told) {
        return told.happening().sightings().stream().map(s -> s.document().id()).collect(Collectors.toSet());
    }

    private static boolean disjoint(Set<String> some, Set<String> others) {
        Set<String> common = new HashSet<>(some);
        common.retainAll(others);
        return common.isEmpty();
    }
}
