package org.readout.reading.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.readout.reading.compiled.Stored;

/**
 * What each clue says for and against tags: a row of tags with a weight each, the logarithm of a factor. Row {@link #NONE} says nothing.
 * Immutable.
 */
final class Rows {

    static final int NONE = 0;

    private final int[] starts;
    private final byte[] tags;
    private final double[] weights;
    private final double[] factors;

    /**
     * @param starts where each row starts in {@code tags} and {@code weights}, and where the last one ends
     * @param tags at most once in a row
     * @param weights of these tags
     */
    Rows(int[] starts, byte[] tags, double[] weights) {
        if (starts[starts.length - 1] != tags.length || tags.length != weights.length || starts[1] != 0) {
            throw new IllegalArgumentException("rows end at " + starts[starts.length - 1] + " and have " + tags.length + " tags with " + weights.length
                    + " weights; these are to be equal, and the first row empty");
        }
        this.starts = starts;
        this.tags = tags;
        this.weights = weights;
        this.factors = new double[weights.length];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = Math.exp(weights[i]);
        }
    }

    static Rows read(ByteBuffer from) {
        return new Rows(Stored.ints(from), Stored.bytes(from), Stored.doubles(from));
    }

    void write(DataOutputStream to) throws IOException {
        Stored.ints(starts, to);
        Stored.bytes(tags, to);
        Stored.doubles(weights, to);
    }

    int count() {
        return starts.length - 1;
    }

    /** Adds the weights of a row to those of the tags, from place {@code at} on. */
    void add(int row, double[] sums, int at) {
        for (int i = starts[row], end = starts[row + 1]; i < end; i++) {
            sums[at + tags[i]] += weights[i];
        }
    }

    /** Multiplies the values of the tags, from place {@code at} on, by the factors of a row. */
    void multiply(int row, double[] products, int at) {
        for (int i = starts[row], end = starts[row + 1]; i < end; i++) {
            products[at + tags[i]] *= factors[i];
        }
    }
}
