package org.readout.reading.tree;

import java.util.Arrays;

/**
 * What the words of a parse give to the hidden layer in each part that they may play. A part's sum is made when first asked for, and for
 * the two top words of the stack again when they have gained a child. Used by one thread at a time.
 */
final class Accumulators {

    /** Parts: the three words on the stack, and what stands ahead of it. */
    private static final int PARTS = 4;

    private final Weights weights;
    private final Contributions contributions;
    private final float[][] childless;
    private final float[][] rows = new float[2 + 3 * Feature.CHILDREN][];
    private float[][][] sums = new float[PARTS][0][];
    private boolean[][] valid = new boolean[PARTS][0];

    Accumulators(Weights weights, Contributions contributions) {
        this.weights = weights;
        this.contributions = contributions;
        this.childless = new float[][] {new float[weights.hidden()], childless(Feature.SECOND), childless(Feature.TOP), weights.bias()};
    }

    private float[] childless(int parent) {
        float[] sum = new float[weights.hidden()];
        for (int which = 0; which < Feature.CHILDREN; which++) {
            Arithmetic.add(sum, new float[][] {contributions.noChild(Feature.child(parent, which))}, 1);
        }
        return sum;
    }

    /** Forgets the last sentence; {@code words} counts the root and the words of the next one. */
    void clear(int words) {
        for (int part = 0; part < PARTS; part++) {
            if (sums[part].length <= words) {
                sums[part] = Arrays.copyOf(sums[part], words + 1);
                valid[part] = new boolean[words + 1];
            } else {
                Arrays.fill(valid[part], false);
            }
        }
    }

    /** Word {@code i} has gained a child. */
    void changed(int i) {
        valid[Feature.TOP][i] = false;
        valid[Feature.SECOND][i] = false;
    }

    /** Word {@code i} as the third of the stack. */
    float[] third(Parse parse, int i) {
        return valid[Feature.THIRD][i] ? sums[Feature.THIRD][i] : sum(Feature.THIRD, i, itself(parse, i, Feature.THIRD, 0));
    }

    /** Word {@code i} and its children as the second ({@link Feature#SECOND}) or first ({@link Feature#TOP}) of the stack. */
    float[] headed(Parse parse, int i, int part) {
        if (valid[part][i]) {
            return sums[part][i];
        }
        int count = itself(parse, i, part, 0);
        for (int which = 0; which < Feature.CHILDREN; which++) {
            int child = parse.child(i, which);
            if (child != 0) {
                int place = Feature.child(part, which);
                count = itself(parse, child, place, count);
                rows[count++] = contributions.child(weights.symbols().label(parse.label(child)), place);
            }
        }
        return sum(part, i, count);
    }

    /** Word {@code i} and the two behind it as the ones to come. */
    float[] ahead(Parse parse, int i) {
        if (valid[Feature.NEXT][i]) {
            return sums[Feature.NEXT][i];
        }
        int count = 0;
        for (int k = 0; k < 3; k++) {
            count = itself(parse, i + k, Feature.NEXT + k, count);
        }
        return sum(Feature.NEXT, i, count);
    }

    private int itself(Parse parse, int i, int place, int count) {
        rows[count] = contributions.word(parse.word(i), place);
        rows[count + 1] = contributions.tag(parse.tag(i), place);
        return count + 2;
    }

    private float[] sum(int part, int i, int count) {
        float[] sum = sums[part][i];
        if (sum == null) {
            sum = new float[weights.hidden()];
            sums[part][i] = sum;
        }
        System.arraycopy(childless[part], 0, sum, 0, sum.length);
        Arithmetic.add(sum, rows, count);
        valid[part][i] = true;
        return sum;
    }
}
