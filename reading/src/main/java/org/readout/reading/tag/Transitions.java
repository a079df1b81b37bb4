package org.readout.reading.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.readout.reading.compiled.Stored;

/**
 * What the tags of the two words before say of a word's tag. Immutable. A context is a pair of tags; before a sentence stands a tag of
 * its own.
 */
final class Transitions {

    private final int tags;
    private final int[] pairRows;
    private final int[] tagRows;
    private final double[] factors;
    private final byte[] outside;

    /**
     * @param tags how many there are, without the one outside
     * @param pairRows the row of each context
     * @param tagRows the row of each tag of the word before
     */
    Transitions(int tags, int[] pairRows, int[] tagRows, Rows rows) {
        if (tagRows.length != tags + 1 || pairRows.length != (tags + 1) * (tags + 1)) {
            throw new IllegalArgumentException(tags + " tags with one outside make as many rows and their square, not " + tagRows.length + " and "
                    + pairRows.length);
        }
        this.tags = tags;
        this.pairRows = pairRows;
        this.tagRows = tagRows;
        this.outside = new byte[] {(byte) tags};
        this.factors = new double[pairRows.length * tags];
        Arrays.fill(factors, 1);
        for (int context = 0; context < pairRows.length; context++) {
            rows.multiply(pairRows[context], factors, context * tags);
            rows.multiply(tagRows[context % (tags + 1)], factors, context * tags);
        }
    }

    static Transitions read(int tags, ByteBuffer from, Rows rows) {
        return new Transitions(tags, Stored.ints(from), Stored.ints(from), rows);
    }

    void write(DataOutputStream to) throws IOException {
        Stored.ints(pairRows, to);
        Stored.ints(tagRows, to);
    }

    /** The set of the one tag before a sentence. */
    byte[] outside() {
        return outside;
    }

    int context(int beforeLast, int last) {
        return beforeLast * (tags + 1) + last;
    }

    int pairRow(int context) {
        return pairRows[context];
    }

    int tagRow(int context) {
        return tagRows[context % (tags + 1)];
    }

    double factor(int context, int tag) {
        return factors[context * tags + tag];
    }

    /** The sum of all tags' values, each times its factor in a context. */
    double total(int context, double[] values) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int at = context * tags;
        int i = 0;
        for (; i + 4 <= tags; i += 4) {
            a += values[i] * factors[at + i];
            b += values[i + 1] * factors[at + i + 1];
            c += values[i + 2] * factors[at + i + 2];
            d += values[i + 3] * factors[at + i + 3];
        }
        for (; i < tags; i++) {
            a += values[i] * factors[at + i];
        }
        return a + b + (c + d);
    }
}
