package org.readout.reading.tree;

import java.util.Arrays;

/**
 * The arithmetic of the network, in plain loops over whole arrays, four rows at a time: the JVM's compiler turns them into vector code. The
 * order of additions is fixed, so the results are the same to the last bit on every machine.
 */
final class Arithmetic {

    private Arithmetic() {}

    /**
     * Sets {@code row} to a slice of the hidden layer's input: {@code embeddings[from + k]} times row {@code first + k} of {@code inward},
     * summed over k.
     */
    static void contribution(float[] embeddings, int from, int width, float[][] inward, int first, float[] row) {
        Arrays.fill(row, 0);
        int k = 0;
        for (; k + 4 <= width; k += 4) {
            int e = from + k;
            int r = first + k;
            addFourProducts(row, embeddings[e], inward[r], embeddings[e + 1], inward[r + 1], embeddings[e + 2], inward[r + 2], embeddings[e + 3], inward[r + 3]);
        }
        for (; k < width; k++) {
            addProduct(row, embeddings[from + k], inward[first + k]);
        }
    }

    private static void addProduct(float[] sum, float factor, float[] row) {
        for (int h = 0; h < sum.length; h++) {
            sum[h] += factor * row[h];
        }
    }

    /** Adds to {@code sum} the first {@code count} of {@code rows}, in this order. */
    static void add(float[] sum, float[][] rows, int count) {
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            addFour(sum, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
        }
        for (; i < count; i++) {
            addOne(sum, rows[i]);
        }
    }

    private static void addFour(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int h = 0; h < sum.length; h++) {
            sum[h] = sum[h] + a[h] + b[h] + c[h] + d[h];
        }
    }

    private static void addOne(float[] sum, float[] row) {
        for (int h = 0; h < sum.length; h++) {
            sum[h] += row[h];
        }
    }

    /** Sets {@code cubes} to the cubes of a + b + c + d. */
    static void cube(float[] a, float[] b, float[] c, float[] d, float[] cubes) {
        for (int h = 0; h < cubes.length; h++) {
            float x = a[h] + b[h] + c[h] + d[h];
            cubes[h] = x * x * x;
        }
    }

    /**
     * Sets {@code scores} to {@code cubes} times {@code outward}.
     *
     * @param cubes the hidden layer; its length is a multiple of four
     */
    static void scores(float[] cubes, float[][] outward, float[] scores) {
        Arrays.fill(scores, 0);
        for (int h = 0; h < cubes.length; h += 4) {
            addFourProducts(scores, cubes[h], outward[h], cubes[h + 1], outward[h + 1], cubes[h + 2], outward[h + 2], cubes[h + 3], outward[h + 3]);
        }
    }

    private static void addFourProducts(float[] sum, float e, float[] a, float f, float[] b, float g, float[] c, float h, float[] d) {
        for (int m = 0; m < sum.length; m++) {
            sum[m] = sum[m] + e * a[m] + f * b[m] + g * c[m] + h * d[m];
        }
    }
}
