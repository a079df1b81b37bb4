package org.readout.reading.name;

/** The best sequence of labels, found from left to right (Viterbi). Of two that are equally good the one with the lower number wins. */
final class BestLabels {

    private final byte[] from;
    private double[] best = new double[Model.LABELS];
    private double[] next = new double[Model.LABELS];
    private int length;

    BestLabels(int length) {
        this.from = new byte[length * Model.LABELS];
    }

    /** Goes on to the next word. What stands before the first word is no name. */
    void step(double[] labels, double[] pairs) {
        for (int label = 0; label < Model.LABELS; label++) {
            int previous = 0;
            double score = best[0] + pairs[label];
            for (int other = 1; other < Model.LABELS && length > 0; other++) {
                double otherScore = best[other] + pairs[other * Model.LABELS + label];
                if (otherScore > score) {
                    score = otherScore;
                    previous = other;
                }
            }
            next[label] = score + labels[label];
            from[length * Model.LABELS + label] = (byte) previous;
        }
        double[] room = best;
        best = next;
        next = room;
        length++;
    }

    /** The labels of the best sequence. */
    int[] labels() {
        int label = 0;
        for (int other = 1; other < Model.LABELS; other++) {
            if (best[other] > best[label]) {
                label = other;
            }
        }
        int[] labels = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            labels[i] = label;
            label = from[i * Model.LABELS + label];
        }
        return labels;
    }
}
