package org.readout.bench.coreference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Mentions in clusters; a mention is in one cluster only.
 *
 * @param clusters none empty
 * @param <M> a mention, with equality
 */
public record Partition<M>(List<Set<M>> clusters) {

    public Partition {
        clusters = clusters.stream().map(Set::copyOf).toList();
        long mentions = clusters.stream().flatMap(Set::stream).distinct().count();
        if (clusters.stream().anyMatch(Set::isEmpty) || mentions != clusters.stream().mapToInt(Set::size).sum()) {
            throw new IllegalArgumentException("clusters must not be empty and must not share a mention: " + clusters);
        }
    }

    /** The clusters of mentions that have the same label. */
    public static <M> Partition<M> byLabel(Map<M, String> labels) {
        Map<String, Set<M>> clusters = new TreeMap<>();
        labels.forEach((mention, label) -> clusters.computeIfAbsent(label, l -> new HashSet<>()).add(mention));
        return new Partition<>(List.copyOf(clusters.values()));
    }

    /** How many mentions it holds. */
    public int size() {
        return clusters.stream().mapToInt(Collection::size).sum();
    }

    /** For each mention the index of its cluster. */
    Map<M, Integer> index() {
        Map<M, Integer> index = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (M mention : clusters.get(i)) {
                index.put(mention, i);
            }
        }
        return index;
    }
}
