package org.readout.story.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Place;

/**
 * What a cluster can be found by, from the commonest to the rarest. Every key begins with the kind and a time, so that what can never be
 * one happening shares none.
 *
 * @param parties one a party and name it goes by: its id, its code
 * @param pairs one for two parties
 * @param lands one a state that it lies in or is
 * @param places one a place and each larger place that holds it, below states
 * @param spots one for such a place and a party
 * @param news one for two parties on a day
 */
record Keys(Set<String> parties, Set<String> pairs, Set<String> lands, Set<String> places, Set<String> spots, Set<String> news) {

    static final Keys NONE = new Keys(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    private static final String PAPER = "in|";
    /** Of a greater company only so many are paired. */
    private static final int PAIRED = 8;

    /**
     * The keys of a cluster.
     *
     * @param times a short text for each time it may be looked for at
     * @param days the same for {@link #news}
     */
    static Keys of(Cluster cluster, Collection<String> times, Collection<String> days) {
        List<List<String>> parties = cluster.company.all().stream().map(Keys::names).toList();
        Set<String> names = new LinkedHashSet<>();
        parties.forEach(names::addAll);
        Set<String> pairs = pairs(parties);
        Set<String> places = new LinkedHashSet<>();
        for (Place place : cluster.places.values()) {
            places.add(place.name());
            places.addAll(place.holders());
        }
        Set<String> lands = new LinkedHashSet<>(places);
        lands.removeIf(name -> !Atlas.wellKnownState(name));
        places.removeAll(lands);
        Set<String> spots = new LinkedHashSet<>();
        places.forEach(place -> names.forEach(name -> spots.add(place + "|" + name)));
        String kind = cluster.kind.key();
        return new Keys(timed(kind + "|by", times, names), timed(kind + "|of", times, pairs),
                timed(kind + "|land", times, lands), timed(kind + "|at", times, places), timed(kind + "|spot", times, spots),
                timed(kind + "|news", days, pairs));
    }

    /** The key of what a document tells of that kind. */
    static String paper(Kind kind, String document) {
        return PAPER + kind.key() + "|" + document;
    }

    /** True for a key made by {@link #paper}. */
    static boolean isPaper(String key) {
        return key.startsWith(PAPER);
    }

    private static List<String> names(Actor actor) {
        return actor.code().isEmpty() ? List.of("id:" + actor.id()) : List.of("id:" + actor.id(), "code:" + actor.code());
    }

    private static Set<String> pairs(List<List<String>> parties) {
        Set<String> pairs = new LinkedHashSet<>();
        List<List<String>> paired = parties.subList(0, Math.min(PAIRED, parties.size()));
        for (int i = 0; i < paired.size(); i++) {
            for (int j = i + 1; j < paired.size(); j++) {
                for (String a : paired.get(i)) {
                    paired.get(j).forEach(b -> pairs.add(a.compareTo(b) <= 0 ? a + "+" + b : b + "+" + a));
                }
            }
        }
        return pairs;
    }

    private static Set<String> timed(String what, Collection<String> times, Set<String> names) {
        Set<String> keys = new LinkedHashSet<>();
        times.forEach(time -> names.forEach(name -> keys.add(what + "|" + time + "|" + name)));
        return keys;
    }

    /** All of them. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        Stream.of(parties, pairs, lands, places, spots, news).forEach(all::addAll);
        return all;
    }
}
