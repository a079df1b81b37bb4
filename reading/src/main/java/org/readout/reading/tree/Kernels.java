package org.readout.reading.tree;

/**
 * The arithmetic of the network. Implementations add in the same order, so that all give the same bits. Stateless and thread-safe.
 */
interface Kernels {

    /** Whether they are faster than the plain ones on this machine. */
    default boolean suitable() {
        return true;
    }

    /**
     * Sets {@code row} to a slice of the hidden layer's input: {@code embeddings[from + k]} times row {@code first + k} of {@code inward},
     * summed over k.
     */
    void contribution(float[] embeddings, int from, int width, float[] inward, int first, float[] row);

    /** Adds to {@code sum} the first {@code count} of {@code rows}, in this order. */
    void add(float[] sum, float[][] rows, int count);

    /**
     * Sets {@code scores} to the cubes of a + b + c + d times {@code outward}, which has rows of {@link Weights#STRIDE}.
     *
     * @param cubes room for the hidden layer
     */
    void scores(float[] a, float[] b, float[] c, float[] d, float[] cubes, float[] outward, float[] scores);
}
