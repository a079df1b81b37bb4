package org.readout.reading.tree;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Kernels of the Vector API, for vectors of four or eight floats. Compiled apart from the rest, since the API is an incubating module, and
 * loaded by {@link Arithmetic} alone.
 */
public final class VectorKernels implements Kernels {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED.length() >= 8 ? FloatVector.SPECIES_256 : FloatVector.SPECIES_128;
    private static final int LANES = SPECIES.length();

    /** Sums that are held in registers at a time. */
    private static final int SUMS = 12;

    @Override
    public boolean suitable() {
        return FloatVector.SPECIES_PREFERRED.length() >= 4;
    }

    @Override
    public void contribution(float[] embeddings, int from, int width, float[] inward, int first, float[] row) {
        for (int h = 0; h < row.length; h += LANES) {
            FloatVector sum = FloatVector.zero(SPECIES);
            for (int k = 0; k < width; k++) {
                sum = sum.add(FloatVector.fromArray(SPECIES, inward, (first + k) * row.length + h).mul(embeddings[from + k]));
            }
            sum.intoArray(row, h);
        }
    }

    @Override
    public void add(float[] sum, float[][] rows, int count) {
        int block = 4 * LANES;
        int whole = sum.length - sum.length % block;
        for (int h = 0; h < whole; h += block) {
            FloatVector s0 = FloatVector.fromArray(SPECIES, sum, h);
            FloatVector s1 = FloatVector.fromArray(SPECIES, sum, h + LANES);
            FloatVector s2 = FloatVector.fromArray(SPECIES, sum, h + 2 * LANES);
            FloatVector s3 = FloatVector.fromArray(SPECIES, sum, h + 3 * LANES);
            for (int i = 0; i < count; i++) {
                float[] row = rows[i];
                s0 = s0.add(FloatVector.fromArray(SPECIES, row, h));
                s1 = s1.add(FloatVector.fromArray(SPECIES, row, h + LANES));
                s2 = s2.add(FloatVector.fromArray(SPECIES, row, h + 2 * LANES));
                s3 = s3.add(FloatVector.fromArray(SPECIES, row, h + 3 * LANES));
            }
            s0.intoArray(sum, h);
            s1.intoArray(sum, h + LANES);
            s2.intoArray(sum, h + 2 * LANES);
            s3.intoArray(sum, h + 3 * LANES);
        }
        for (int h = whole; h < sum.length; h += LANES) {
            FloatVector s = FloatVector.fromArray(SPECIES, sum, h);
            for (int i = 0; i < count; i++) {
                s = s.add(FloatVector.fromArray(SPECIES, rows[i], h));
            }
            s.intoArray(sum, h);
        }
    }

    @Override
    public void scores(float[] a, float[] b, float[] c, float[] d, float[] cubes, float[] outward, float[] scores) {
        for (int h = 0; h < cubes.length; h += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, a, h).add(FloatVector.fromArray(SPECIES, b, h))
                    .add(FloatVector.fromArray(SPECIES, c, h)).add(FloatVector.fromArray(SPECIES, d, h));
            x.mul(x).mul(x).intoArray(cubes, h);
        }
        for (int m = 0; m < Weights.STRIDE; m += SUMS * LANES) {
            scores(cubes, outward, m, scores);
        }
    }

    private static void scores(float[] cubes, float[] outward, int from, float[] scores) {
        FloatVector s0 = FloatVector.zero(SPECIES);
        FloatVector s1 = s0;
        FloatVector s2 = s0;
        FloatVector s3 = s0;
        FloatVector s4 = s0;
        FloatVector s5 = s0;
        FloatVector s6 = s0;
        FloatVector s7 = s0;
        FloatVector s8 = s0;
        FloatVector s9 = s0;
        FloatVector s10 = s0;
        FloatVector s11 = s0;
        int at = from;
        for (int h = 0; h < cubes.length; h++, at += Weights.STRIDE) {
            FloatVector g = FloatVector.broadcast(SPECIES, cubes[h]);
            s0 = s0.add(FloatVector.fromArray(SPECIES, outward, at).mul(g));
            s1 = s1.add(FloatVector.fromArray(SPECIES, outward, at + LANES).mul(g));
            s2 = s2.add(FloatVector.fromArray(SPECIES, outward, at + 2 * LANES).mul(g));
            s3 = s3.add(FloatVector.fromArray(SPECIES, outward, at + 3 * LANES).mul(g));
            s4 = s4.add(FloatVector.fromArray(SPECIES, outward, at + 4 * LANES).mul(g));
            s5 = s5.add(FloatVector.fromArray(SPECIES, outward, at + 5 * LANES).mul(g));
            s6 = s6.add(FloatVector.fromArray(SPECIES, outward, at + 6 * LANES).mul(g));
            s7 = s7.add(FloatVector.fromArray(SPECIES, outward, at + 7 * LANES).mul(g));
            s8 = s8.add(FloatVector.fromArray(SPECIES, outward, at + 8 * LANES).mul(g));
            s9 = s9.add(FloatVector.fromArray(SPECIES, outward, at + 9 * LANES).mul(g));
            s10 = s10.add(FloatVector.fromArray(SPECIES, outward, at + 10 * LANES).mul(g));
            s11 = s11.add(FloatVector.fromArray(SPECIES, outward, at + 11 * LANES).mul(g));
        }
        s0.intoArray(scores, from);
        s1.intoArray(scores, from + LANES);
        s2.intoArray(scores, from + 2 * LANES);
        s3.intoArray(scores, from + 3 * LANES);
        s4.intoArray(scores, from + 4 * LANES);
        s5.intoArray(scores, from + 5 * LANES);
        s6.intoArray(scores, from + 6 * LANES);
        s7.intoArray(scores, from + 7 * LANES);
        s8.intoArray(scores, from + 8 * LANES);
        s9.intoArray(scores, from + 9 * LANES);
        s10.intoArray(scores, from + 10 * LANES);
        s11.intoArray(scores, from + 11 * LANES);
    }
}
