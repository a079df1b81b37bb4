package org.readout.bench.coreference;

import java.util.Map;
import java.util.TreeMap;

/**
 * Words with weights, of length one: the cosine of two is their {@link #with product}. Sums run over sorted words, so that rounding is the same
 * each time.
 *
 * @param of the weight of each word
 */
record Weights(Map<String, Double> of) {

    /** The same proportions at length one; nothing stays nothing. */
    static Weights unit(Map<String, Double> words) {
        TreeMap<String, Double> sorted = new TreeMap<>(words);
        double length = Math.sqrt(sorted.values().stream().mapToDouble(w -> w * w).sum());
        sorted.replaceAll((word, w) -> length == 0 ? 0 : w / length);
        return new Weights(sorted);
    }

    /** From 0, nothing in common, to 1. */
    double with(Weights other) {
        double sum = 0;
        for (Map.Entry<String, Double> e : of.entrySet()) {
            sum += e.getValue() * other.of.getOrDefault(e.getKey(), 0.0);
        }
        return sum;
    }
}
