package org.readout.bench.coreference;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Agglomerative clustering by average link: the two clusters whose members are most alike on average are joined, while that is above a floor. */
final class AverageLink {

    private AverageLink() {}

    /**
     * For each item the smallest item of its cluster.
     *
     * @param alike how alike two items are; symmetric, not changed
     * @param floor clusters less alike than this, or just as much, stay apart
     */
    static int[] clusters(double[][] alike, double floor) {
        int n = alike.length;
        double[][] mean = Arrays.stream(alike).map(double[]::clone).toArray(double[][]::new);
        int[] of = IntStream.range(0, n).toArray();
        int[] size = new int[n];
        Arrays.fill(size, 1);
        while (true) {
            double best = floor;
            int keep = -1;
            int gone = -1;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i && size[i] > 0; j++) {
                    if (size[j] > 0 && mean[i][j] > best) {
                        best = mean[i][j];
                        keep = j;
                        gone = i;
                    }
                }
            }
            if (keep < 0) {
                return of;
            }
            join(mean, size, keep, gone);
            for (int k = 0; k < n; k++) {
                of[k] = of[k] == gone ? keep : of[k];
            }
        }
    }

    private static void join(double[][] mean, int[] size, int keep, int gone) {
        int both = size[keep] + size[gone];
        for (int k = 0; k < size.length; k++) {
            mean[keep][k] = (mean[keep][k] * size[keep] + mean[gone][k] * size[gone]) / both;
            mean[k][keep] = mean[keep][k];
        }
        size[keep] = both;
        size[gone] = 0;
    }
}
