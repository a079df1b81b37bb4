package org.readout.bench.quality;

import java.util.Arrays;

/**
 * Area under the receiver operating characteristic: how often a positive scores higher than a negative, ties counted half (Hanley and
 * McNeil 1982; the Mann-Whitney statistic over the number of pairs). One half is chance.
 */
public final class Auroc {

    private Auroc() {}

    /**
     * @param positives scores that should be high, at least one, none NaN
     * @param negatives scores that should be low, at least one, none NaN
     */
    public static double of(double[] positives, double[] negatives) {
        if (positives.length == 0 || negatives.length == 0) {
            throw new IllegalArgumentException(positives.length + " positives and " + negatives.length + " negatives: both are needed");
        }
        double[] low = negatives.clone();
        Arrays.sort(low);
        double wins = 0;
        for (double p : positives) {
            int below = rank(low, p, false);
            wins += below + (rank(low, p, true) - below) / 2.0;
        }
        return wins / positives.length / negatives.length;
    }

    /** How many of {@code sorted} are less than {@code value}, or at most {@code value}. */
    private static int rank(double[] sorted, double value, boolean orEqual) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int mid = (from + to) >>> 1;
            if (sorted[mid] < value || orEqual && sorted[mid] == value) {
                from = mid + 1;
            } else {
                to = mid;
            }
        }
        return from;
    }
}
