package org.readout.story.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Mentions that name the same day: joined where the parties agree, or a place or word does and only one candidate has that day. */
final class SameDay {

    /**
     * What came of the cells of one key.
     *
     * @param clusters happenings
     * @param homes which of them a cell is in: the cluster's id by the id of the cell's first mention
     */
    record Day(List<Cluster> clusters, Map<String, String> homes) {

        static final Day EMPTY = new Day(List.of(), Map.of());

        static Day of(List<Cluster> clusters) {
            Map<String, String> homes = new HashMap<>();
            clusters.forEach(c -> c.sightings.forEach(s -> homes.put(s.mention().id(), c.id())));
            return new Day(List.copyOf(clusters), homes);
        }
    }

    private final Bonds bonds;

    SameDay(Bonds bonds) {
        this.bonds = bonds;
    }

    /** What cells share that can be one: kind, day, number of happenings. */
    static String key(Cluster cell) {
        return cell.kind.key() + "|" + cell.date() + "|" + (cell.counted > 0 ? cell.counted : "");
    }

    /** Cells of one key. */
    List<Cluster> join(List<Cluster> cells) {
        Map<String, List<Cluster>> bundles = new TreeMap<>();
        cells.forEach(cell -> bundles.computeIfAbsent(signature(cell), k -> new ArrayList<>()).add(cell));
        List<Cluster> strongest = bundles.values().stream().map(SameDay::bundle)
                .sorted(Comparator.comparingInt((Cluster c) -> -c.company.size()).thenComparing(c -> -c.places.size()).thenComparing(Cluster::first)).toList();
        List<Cluster> clusters = new ArrayList<>();
        Register register = new Register(bonds);
        for (Cluster cluster : strongest) {
            Register.Near near = register.near(cluster);
            List<Cluster> candidates = near.clusters().stream().filter(c -> why(c, cluster) != null).toList();
            Cluster home = candidates.size() == 1 && near.all() ? candidates.get(0) : better(candidates, cluster);
            if (home == null) {
                clusters.add(cluster);
                register.add(cluster);
            } else {
                register.absorb(home, cluster, cluster.name() + ": " + why(home, cluster));
            }
        }
        return clusters;
    }

    /** Of several, the one with the same parties, else the one in the same document. */
    private static @Nullable Cluster better(List<Cluster> candidates, Cluster cluster) {
        List<Cluster> better = candidates.stream().filter(c -> c.company.same(cluster.company) && !cluster.company.isEmpty()).toList();
        if (better.isEmpty()) {
            better = candidates.stream()
                    .filter(c -> c.tells(cluster.document())).toList();
        }
        return better.size() == 1 ? better.get(0) : null;
    }

    private @Nullable String why(Cluster a, Cluster b) {
        if (bonds.vetoed(a, b)) {
            return null;
        }
        String day = "same day " + a.date();
        if (a.company.isEmpty() || b.company.isEmpty()) {
            if (bonds.samePlace(a, b)) {
                return day + ", place agrees";
            }
            boolean word = a.lemmas.stream().anyMatch(b.lemmas::contains);
            return word && !bonds.placesClash(a, b) ? day + ", same word \"" + b.first().mention().lemma() + "\", no other of that day" : null;
        }
        boolean parties = a.kind.contact() ? bonds.bound(a, b) : a.company.shared(b.company) >= 2 || bonds.alike(a, b) && bonds.bound(a, b);
        if (!parties) {
            return null;
        }
        if (!bonds.placesClash(a, b)) {
            return day + ", participants agree (" + b.company.names() + ")";
        }
        return a.kind.contact() && b.company.size() >= 2 && a.company.same(b.company)
                ? day + ", same participants (" + b.company.names() + "), although the places differ" : null;
    }

    /** Cells that agree in everything are joined without comparing pairs. */
    static Cluster bundle(List<Cluster> same) {
        List<Cluster> ordered = same.stream().sorted(Comparator.comparing(Cluster::first)).toList();
        Cluster bundle = ordered.get(0).copy();
        for (Cluster cell : ordered.subList(1, ordered.size())) {
            bundle.absorb(cell, cell.name() + ": same date " + bundle.date() + ", same participants (" + bundle.company.names() + ")");
        }
        return bundle;
    }

    static String signature(Cluster cell) {
        String signature = cell.form + "|" + cell.company.key() + "|" + cell.places.keySet();
        if (!cell.kind.contact()) {
            signature += "|" + cell.lemmas;
        }
        return cell.company.size() >= 2 ? signature : signature + "|" + cell.document() + "|" + cell.position();
    }
}
