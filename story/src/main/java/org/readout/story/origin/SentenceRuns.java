package org.readout.story.origin;

import java.util.Arrays;
import java.util.Locale;

/** A sentence as hashes of runs of words. */
final class SentenceRuns {

    private SentenceRuns() {}

    /** Distinct runs of {@code length} words, sorted; none for a shorter sentence. */
    static long[] runs(String sentence, int length) {
        String[] words = sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        long[] runs = new long[Math.max(0, words.length - length + 1)];
        for (int i = 0; i < runs.length; i++) {
            long hash = 17;
            for (int j = i; j < i + length; j++) {
                hash = hash * 0x100000001b3L + words[j].hashCode();
            }
            runs[i] = hash;
        }
        return Arrays.stream(runs).distinct().sorted().toArray();
    }
}
