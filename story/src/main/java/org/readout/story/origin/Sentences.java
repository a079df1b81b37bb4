package org.readout.story.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences of a document outside quotation marks, each as the set of its content words. Unlike runs of words they survive replaced
 * words. Immutable.
 *
 * @param words sorted, each the number of a word and behind it the number of the sentence that it stands in
 * @param sizes how many content words each sentence has
 * @param firsts where each begins, as a place among the document's words
 * @param lasts where each ends, the last word
 */
record Sentences(long[] words, int[] sizes, int[] firsts, int[] lasts) {

    /** A sentence of one document and the one of another that has most of its words. */
    record Pair(int sentence, int other, int shared) {}

    /** A word that stands in more sentences of one document than this says nothing of any. */
    private static final int MOST_HOLDERS = 64;
    /** A sentence that finds half of its words is found. */
    private static final double ENOUGH = 0.5;
    private static final int MOST_PAIRS = 4_000_000;

    static Sentences of(int[] words, int[] sentences, byte[] marks) {
        int[] numbers = new int[words.length == 0 ? 0 : sentences[words.length - 1] + 1];
        Arrays.fill(numbers, -1);
        long[] all = new long[words.length];
        int n = 0;
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            if ((marks[i] & Wording.CONTENT) != 0 && (marks[i] & Wording.QUOTED) == 0) {
                if (numbers[sentences[i]] < 0) {
                    numbers[sentences[i]] = count++;
                }
                all[n++] = (long) words[i] << 32 | numbers[sentences[i]];
            }
        }
        long[] sorted = Arrays.stream(all, 0, n).sorted().distinct().toArray();
        int[] sizes = new int[count];
        for (long word : sorted) {
            sizes[(int) word]++;
        }
        int[] firsts = new int[count];
        int[] lasts = new int[count];
        for (int i = words.length - 1; i >= 0; i--) {
            int number = numbers[sentences[i]];
            if (number >= 0) {
                firsts[number] = i;
                lasts[number] = Math.max(lasts[number], i);
            }
        }
        return new Sentences(sorted, sizes, firsts, lasts);
    }

    int count() {
        return sizes.length;
    }

    /** How many content words each sentence of this (rows) shares with each of the other (columns); empty if there are too many of both. */
    private int[] shared(Sentences other) {
        int columns = other.sizes.length;
        if ((long) sizes.length * columns > MOST_PAIRS) {
            return new int[0];
        }
        int[] shared = new int[sizes.length * columns];
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            long word = words[i] >> 32;
            int order = Long.compare(word, other.words[j] >> 32);
            if (order != 0) {
                i += order < 0 ? 1 : 0;
                j += order > 0 ? 1 : 0;
                continue;
            }
            int to = end(other.words, j);
            int mine = end(words, i);
            if (to - j <= MOST_HOLDERS && mine - i <= MOST_HOLDERS) {
                for (int a = i; a < mine; a++) {
                    for (int b = j; b < to; b++) {
                        shared[(int) words[a] * columns + (int) other.words[b]]++;
                    }
                }
            }
            i = mine;
            j = to;
        }
        return shared;
    }

    private static int end(long[] words, int from) {
        int to = from;
        while (to < words.length && words[to] >> 32 == words[from] >> 32) {
            to++;
        }
        return to;
    }

    /** How this stands to another. */
    Likeness to(Sentences other) {
        int[] shared = shared(other);
        return shared.length == 0 ? Likeness.NONE : likeness(shared, other.sizes.length);
    }

    /**
     * What the sentences of one document find in another, each figure a share of all content words, 0 to 1.
     *
     * @param echoed for each sentence the most words that stand together in one sentence of the other
     * @param inOrder the same, if no sentence may be matched with an earlier one than the sentence before it
     * @param covered the same, a sentence that finds half of its words counting as if it found all: low if some sentences are copied and others new
     * @param pairs for each sentence with two such words at least, the sentence of the other, in text order
     */
    record Likeness(double echoed, double inOrder, double covered, List<Pair> pairs) {

        static final Likeness NONE = new Likeness(0, 0, 0, List.of());
    }

    private Likeness likeness(int[] shared, int columns) {
        List<Pair> pairs = new ArrayList<>();
        int[] most = new int[columns];
        int echoed = 0;
        double covered = 0;
        for (int sentence = 0; sentence < sizes.length; sentence++) {
            int best = 0;
            int before = 0;
            for (int column = 0; column < columns; column++) {
                int here = shared[sentence * columns + column];
                best = here > shared[sentence * columns + best] ? column : best;
                before = Math.max(before, most[column]);
                most[column] = before + (here >= 2 ? here : 0);
            }
            int common = shared[sentence * columns + best];
            echoed += common;
            covered += Math.min(common, ENOUGH * sizes[sentence]);
            if (common >= 2) {
                pairs.add(new Pair(sentence, best, common));
            }
        }
        double all = words.length;
        return new Likeness(echoed / all, Arrays.stream(most).max().orElse(0) / all, covered / ENOUGH / all, List.copyOf(pairs));
    }
}
