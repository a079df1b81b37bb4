package org.readout.reading.tree;

/** The output layer of the network: its dearest part, of which there are two forms that give the same moves. Thread-safe. */
@FunctionalInterface
interface Scores {

    /**
     * Sets {@code scores} to what the hidden layer gives to each move.
     *
     * @param cubes the hidden layer
     * @param scores room for {@link Weights#STRIDE} scores
     */
    void of(float[] cubes, float[] scores);

    /** In plain loops. */
    static Scores plain(Weights weights) {
        float[][] outward = weights.outward();
        return (cubes, scores) -> Arithmetic.scores(cubes, outward, scores);
    }
}
