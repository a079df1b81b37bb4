package org.readout.story.origin;

/** Comparisons of sorted sets of numbers. */
final class Runs {

    private Runs() {}

    /** How many numbers two sets share. */
    static int shared(long[] a, long[] b) {
        int count = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            int order = Long.compare(a[i], b[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }

    static int shared(int[] a, int[] b) {
        int count = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            int order = Integer.compare(a[i], b[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }

    /** How much of the smaller set the other holds, 0 to 1. */
    static double contained(long[] a, long[] b) {
        int least = Math.min(a.length, b.length);
        return least == 0 ? 0 : (double) shared(a, b) / least;
    }
}
