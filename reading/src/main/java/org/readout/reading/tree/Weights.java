package org.readout.reading.tree;

/**
 * The network: an embedding for each symbol, one hidden layer, one score for each move. Immutable by agreement: nobody writes into the
 * arrays, which are handed out as they are.
 *
 * @param symbols what the embeddings stand for
 * @param width length of an embedding
 * @param hidden size of the hidden layer
 * @param moves number of moves: an arc to the left with each label, then one to the right with each label, then the shift
 * @param embeddings {@code symbols.all()} rows of {@code width}
 * @param inward from the input to the hidden layer: {@code Feature.ALL * width} rows of {@code hidden}. Rows are arrays of
 *     their own since compilers turn loops over them into vector code
 * @param bias of the hidden layer
 * @param outward from the hidden layer to the moves: {@code hidden} rows of {@link #STRIDE}, padded with zeros
 */
record Weights(Symbols symbols, int width, int hidden, int moves, float[] embeddings, float[][] inward, float[] bias, float[][] outward) {

    /** Room for the scores of all moves, a multiple of what vector code takes at once. */
    static final int STRIDE = 96;

    Weights {
        if (moves != 2 * symbols.arcs() + 1 || moves > STRIDE) {
            throw new IllegalArgumentException(symbols.arcs() + " labels make " + (2 * symbols.arcs() + 1) + " moves, not " + moves
                    + "; at most " + STRIDE + " are supported");
        }
        if (hidden % 4 != 0 || bias.length != hidden || embeddings.length != symbols.all() * width
                || inward.length != Feature.ALL * width || outward.length != hidden) {
            throw new IllegalArgumentException("the matrices of a parsing model with " + symbols.all() + " symbols of width " + width
                    + " and a hidden layer of " + hidden + " (a multiple of 4) do not have these sizes: " + embeddings.length + ", "
                    + inward.length + ", " + bias.length + ", " + outward.length);
        }
    }
}
