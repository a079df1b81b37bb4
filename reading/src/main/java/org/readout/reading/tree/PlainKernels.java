package org.readout.reading.tree;

import java.util.Arrays;

/** Kernels for every JVM. */
final class PlainKernels implements Kernels {

    @Override
    public void contribution(float[] embeddings, int from, int width, float[] inward, int first, float[] row) {
        Arrays.fill(row, 0);
        for (int k = 0; k < width; k++) {
            float e = embeddings[from + k];
            int start = (first + k) * row.length;
            for (int h = 0; h < row.length; h++) {
                row[h] += e * inward[start + h];
            }
        }
    }

    @Override
    public void add(float[] sum, float[][] rows, int count) {
        for (int i = 0; i < count; i++) {
            float[] row = rows[i];
            for (int h = 0; h < sum.length; h++) {
                sum[h] += row[h];
            }
        }
    }

    @Override
    public void scores(float[] a, float[] b, float[] c, float[] d, float[] cubes, float[] outward, float[] scores) {
        for (int h = 0; h < cubes.length; h++) {
            float x = a[h] + b[h] + c[h] + d[h];
            cubes[h] = x * x * x;
        }
        Arrays.fill(scores, 0);
        for (int h = 0; h < cubes.length; h++) {
            float g = cubes[h];
            int start = h * Weights.STRIDE;
            for (int m = 0; m < Weights.STRIDE; m++) {
                scores[m] += g * outward[start + m];
            }
        }
    }
}
