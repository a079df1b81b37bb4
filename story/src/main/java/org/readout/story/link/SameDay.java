package org.readout.story.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Mentions that name the same day: joined where the parties agree, or a place or word does and only one candidate has that day. */
final class SameDay {

    private final Bonds bonds;

    SameDay(Bonds bonds) {
        this.bonds = bonds;
    }

    /** All cells whose date is a day. */
    List<Cluster> join(List<Cluster> cells) {
        Map<String, Map<String, List<Cluster>>> days = new TreeMap<>();
        for (Cluster cell : cells) {
            String day = cell.kind + "|" + cell.date() + "|" + (cell.counted > 0 ? cell.counted : "");
            days.computeIfAbsent(day, k -> new TreeMap<>()).computeIfAbsent(signature(cell), k -> new ArrayList<>()).add(cell);
        }
        List<Cluster> joined = new ArrayList<>();
        days.values().forEach(bundles -> joined.addAll(day(bundles)));
        return joined;
    }

    private List<Cluster> day(Map<String, List<Cluster>> bundles) {
        List<Cluster> clusters = new ArrayList<>();
        List<Cluster> strongest = bundles.values().stream().map(SameDay::bundle)
                .sorted(Comparator.comparingInt((Cluster c) -> -c.company.size()).thenComparing(c -> -c.places.size()).thenComparing(Cluster::first)).toList();
        for (Cluster cluster : strongest) {
            List<Cluster> candidates = clusters.stream().filter(c -> why(c, cluster) != null).toList();
            Cluster home = one(candidates, cluster);
            if (home == null) {
                clusters.add(cluster);
            } else {
                home.absorb(cluster, cluster.name() + ": " + why(home, cluster));
            }
        }
        return clusters;
    }

    private static @Nullable Cluster one(List<Cluster> candidates, Cluster cluster) {
        if (candidates.size() <= 1) {
            return candidates.isEmpty() ? null : candidates.get(0);
        }
        List<Cluster> better = candidates.stream().filter(c -> c.company.same(cluster.company) && !cluster.company.isEmpty()).toList();
        if (better.isEmpty()) {
            better = candidates.stream()
                    .filter(c -> c.sightings.stream().anyMatch(s -> s.document().id().equals(cluster.document()))).toList();
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
        Cluster bundle = ordered.get(0);
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
