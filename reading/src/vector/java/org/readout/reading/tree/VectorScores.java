package org.readout.reading.tree;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The output layer in vectors: the scores of six vectors of moves are held in registers while the hidden layer goes by. Additions are
 * fused and in another order than in plain loops, so scores differ in their last bits; moves that lie so close are weighed again by
 * {@link ExactScores}.
 */
final class VectorScores implements Scores {

    private static final int HELD = 6;
    private static final VectorSpecies<Float> SPECIES = species();

    private final float[] outward;

    VectorScores(Weights weights) {
        outward = new float[weights.hidden() * Weights.STRIDE];
        for (int h = 0; h < weights.hidden(); h++) {
            System.arraycopy(weights.outward()[h], 0, outward, h * Weights.STRIDE, Weights.STRIDE);
        }
    }

    private static VectorSpecies<Float> species() {
        VectorSpecies<Float> preferred = FloatVector.SPECIES_PREFERRED;
        return Weights.STRIDE % (HELD * preferred.length()) == 0 ? preferred : FloatVector.SPECIES_128;
    }

    @Override
    public void of(float[] cubes, float[] scores) {
        for (int from = 0; from < Weights.STRIDE; from += HELD * SPECIES.length()) {
            some(cubes, from, scores);
        }
    }

    private void some(float[] cubes, int from, float[] scores) {
        int lanes = SPECIES.length();
        FloatVector a = FloatVector.zero(SPECIES);
        FloatVector b = a;
        FloatVector c = a;
        FloatVector d = a;
        FloatVector e = a;
        FloatVector f = a;
        int at = from;
        for (float cube : cubes) {
            FloatVector factor = FloatVector.broadcast(SPECIES, cube);
            a = FloatVector.fromArray(SPECIES, outward, at).fma(factor, a);
            b = FloatVector.fromArray(SPECIES, outward, at + lanes).fma(factor, b);
            c = FloatVector.fromArray(SPECIES, outward, at + 2 * lanes).fma(factor, c);
            d = FloatVector.fromArray(SPECIES, outward, at + 3 * lanes).fma(factor, d);
            e = FloatVector.fromArray(SPECIES, outward, at + 4 * lanes).fma(factor, e);
            f = FloatVector.fromArray(SPECIES, outward, at + 5 * lanes).fma(factor, f);
            at += Weights.STRIDE;
        }
        a.intoArray(scores, from);
        b.intoArray(scores, from + lanes);
        c.intoArray(scores, from + 2 * lanes);
        d.intoArray(scores, from + 3 * lanes);
        e.intoArray(scores, from + 4 * lanes);
        f.intoArray(scores, from + 5 * lanes);
    }
}
