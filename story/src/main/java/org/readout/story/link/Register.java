package org.readout.story.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The happenings of one day and kind by what a mention of them would name, so that not every pair is compared. Used by one thread. */
final class Register {

    private static final List<String> ONE_DAY = List.of("");

    private final Bonds bonds;
    private final Map<String, Set<Cluster>> byKey = new HashMap<>();
    private final Map<Cluster, Integer> order = new HashMap<>();

    Register(Bonds bonds) {
        this.bonds = bonds;
    }

    /**
     * Candidates.
     *
     * @param clusters in the order in which they came
     * @param all false if a name was too common to be looked up
     */
    record Near(List<Cluster> clusters, boolean all) {}

    void add(Cluster cluster) {
        order.put(cluster, order.size());
        enter(cluster, names(cluster));
        enter(cluster, papers(cluster));
    }

    /** Lets a cluster take in another. */
    void absorb(Cluster home, Cluster guest, String reason) {
        List<String> before = names(home);
        home.absorb(guest, reason);
        List<String> names = names(home);
        if (!names.equals(before)) {
            enter(home, names);
        }
        enter(home, papers(guest));
    }

    private void enter(Cluster cluster, List<String> names) {
        names.forEach(name -> byKey.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(cluster));
    }

    private List<String> names(Cluster cluster) {
        List<String> names = Keys.of(cluster, ONE_DAY, List.of()).all();
        names.addAll(words(cluster));
        return names;
    }

    private static List<String> papers(Cluster cluster) {
        return cluster.documents().stream().map(d -> Keys.paper(cluster.kind, d)).toList();
    }

    /** Clusters that share a party or, where the cluster or they have none, a place or a word. */
    Near near(Cluster cluster) {
        Keys keys = Keys.of(cluster, ONE_DAY, List.of());
        Set<Cluster> found = new LinkedHashSet<>();
        boolean all;
        if (cluster.company.isEmpty()) {
            all = look(words(cluster), found);
        } else {
            all = look(keys.parties(), found);
            boolean pairs = look(keys.pairs(), found);
            all = all || pairs && !keys.pairs().isEmpty();
        }
        if (!all) {
            look(papers(cluster), found);
        }
        return new Near(found.stream().sorted(Comparator.comparing(order::get)).toList(), all);
    }

    private boolean look(Iterable<String> names, Set<Cluster> found) {
        boolean all = true;
        for (String name : names) {
            Set<Cluster> named = byKey.getOrDefault(name, Set.of());
            if (named.size() > Nearby.CROWD) {
                all = false;
            } else {
                found.addAll(named);
            }
        }
        return all;
    }

    /** Its places and what holds them, and its words. */
    private List<String> words(Cluster cluster) {
        List<String> words = new ArrayList<>();
        cluster.places.values().forEach(place -> bonds.around(place).forEach(name -> words.add("at|" + name)));
        cluster.lemmas.forEach(lemma -> words.add("word|" + lemma));
        return words;
    }
}
