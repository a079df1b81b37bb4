package org.readout.story.link;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.model.Actor;
import org.readout.model.Place;

/** Clusters by what a mention of them would name: a party, a place or the document. Finds candidates without looking at all clusters. */
final class Register {

    private final Map<String, Set<Cluster>> byKey = new HashMap<>();

    Register(List<Cluster> clusters) {
        clusters.forEach(this::add);
    }

    void add(Cluster cluster) {
        keys(cluster, true).forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster));
    }

    /** Clusters of the same kind that share a party or a place with this one or, where it names neither, its document. */
    List<Cluster> near(Cluster cluster) {
        Set<Cluster> found = new LinkedHashSet<>();
        for (String key : keys(cluster, cluster.company.isEmpty() && cluster.places.isEmpty())) {
            found.addAll(byKey.getOrDefault(key, Set.of()));
        }
        found.remove(cluster);
        return found.stream().sorted(java.util.Comparator.comparing(Cluster::first)).toList();
    }

    private static Set<String> keys(Cluster cluster, boolean documents) {
        Set<String> keys = new TreeSet<>();
        String kind = cluster.kind.key();
        for (Actor actor : cluster.company.all()) {
            keys.add(kind + "|id|" + actor.id());
            if (!actor.code().isEmpty()) {
                keys.add(kind + "|code|" + actor.code());
            }
        }
        for (Place place : cluster.places.values()) {
            keys.add(kind + "|at|" + place.name());
            place.holders().forEach(larger -> keys.add(kind + "|at|" + larger));
        }
        if (documents) {
            cluster.sightings.forEach(s -> keys.add(kind + "|in|" + s.document().id()));
        }
        return keys;
    }
}
