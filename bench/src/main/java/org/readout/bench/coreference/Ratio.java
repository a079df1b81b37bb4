package org.readout.bench.coreference;

/**
 * Precision and recall as they were counted; both from 0 to 1, 0 where there is nothing to count.
 *
 * @param precision share of what was said that is right
 * @param recall share of what is right that was said
 */
public record Ratio(double precision, double recall) {

    static Ratio of(double sharedBySaid, double said, double sharedByRight, double right) {
        return new Ratio(said == 0 ? 0 : sharedBySaid / said, right == 0 ? 0 : sharedByRight / right);
    }

    /** Their harmonic mean. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
