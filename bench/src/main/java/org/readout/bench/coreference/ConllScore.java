package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * MUC, B³ and CEAFe as the reference scorer counts them (Pradhan et al., Scoring coreference partitions of predicted mentions, ACL 2014),
 * and their mean, the CoNLL figure. Mentions that only one side has are left as they are. Singletons count in B³ and CEAFe, never in MUC.
 */
public record ConllScore(Ratio muc, Ratio bCubed, Ratio ceafe) {

    /** Compares the clusters that a program made with the right ones. */
    public static <M> ConllScore of(Partition<M> right, Partition<M> made) {
        return new ConllScore(muc(right, made), bCubed(right, made), ceafe(right, made));
    }

    /** Mean of the three F1. */
    public double f1() {
        return (muc.f1() + bCubed.f1() + ceafe.f1()) / 3;
    }

    /** Vilain et al. 1995: links that must be added. */
    private static <M> Ratio muc(Partition<M> right, Partition<M> made) {
        return Ratio.of(kept(made, right), links(made), kept(right, made), links(right));
    }

    private static int links(Partition<?> p) {
        return p.size() - p.clusters().size();
    }

    /** Links of {@code of} that {@code by} has too: the size of each cluster less the parts it falls into. */
    private static <M> int kept(Partition<M> of, Partition<M> by) {
        Map<M, Integer> index = by.index();
        int kept = 0;
        for (Set<M> cluster : of.clusters()) {
            long strange = cluster.stream().filter(m -> !index.containsKey(m)).count();
            long parts = cluster.stream().filter(index::containsKey).map(index::get).distinct().count();
            kept += (int) (cluster.size() - strange - parts);
        }
        return kept;
    }

    /** Bagga and Baldwin 1998: the mean over mentions of what their clusters share. */
    private static <M> Ratio bCubed(Partition<M> right, Partition<M> made) {
        double bySaid = 0;
        double byRight = 0;
        for (Overlap o : overlaps(right, made)) {
            bySaid += (double) o.shared * o.shared / made.clusters().get(o.made).size();
            byRight += (double) o.shared * o.shared / right.clusters().get(o.right).size();
        }
        return Ratio.of(bySaid, made.size(), byRight, right.size());
    }

    /** Luo 2005 with the similarity φ4: the best one-to-one alignment of clusters. */
    private static <M> Ratio ceafe(Partition<M> right, Partition<M> made) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Integer> left = new LinkedHashSet<>();
        Set<Integer> other = new LinkedHashSet<>();
        for (Overlap o : overlaps(right, made)) {
            int to = right.clusters().size() + o.made;
            left.add(o.right);
            other.add(to);
            graph.addVertex(o.right);
            graph.addVertex(to);
            graph.setEdgeWeight(graph.addEdge(o.right, to),
                    2.0 * o.shared / (right.clusters().get(o.right).size() + made.clusters().get(o.made).size()));
        }
        double best = graph.edgeSet().isEmpty() ? 0 : new MaximumWeightBipartiteMatching<>(graph, left, other).getMatching().getWeight();
        return Ratio.of(best, made.clusters().size(), best, right.clusters().size());
    }

    /** Two clusters with mentions in common. */
    private record Overlap(int right, int made, int shared) {}

    private static <M> List<Overlap> overlaps(Partition<M> right, Partition<M> made) {
        Map<M, Integer> index = made.index();
        List<Overlap> all = new ArrayList<>();
        for (int r = 0; r < right.clusters().size(); r++) {
            Map<Integer, Integer> shared = new HashMap<>();
            right.clusters().get(r).stream().filter(index::containsKey).forEach(m -> shared.merge(index.getOrDefault(m, -1), 1, Integer::sum));
            for (Map.Entry<Integer, Integer> e : new TreeMap<>(shared).entrySet()) {
                all.add(new Overlap(r, e.getKey(), e.getValue()));
            }
        }
        return all;
    }
}
