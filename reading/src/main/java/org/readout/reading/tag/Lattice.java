package org.readout.reading.tag;

import java.util.Arrays;

/**
 * Finds the best tags by products of factors: scores of paths as CoreNLP has them, but for a factor that all paths share, and not their
 * logarithms. It says so when it cannot tell which path is best. Used by one thread at a time.
 *
 * <p>A state is the tags of a word and the one before it. A factor is off by less than 5e-12: CoreNLP leaves out of the sum of up to 50
 * terms those below e^-30 times the largest. Rounding is far below that.
 */
final class Lattice {

    private static final double SMALLEST = 1e-60;
    private static final double LARGEST = 1e60;
    private static final double SMALLEST_ON_PATH = 1e-150;

    private final Model model;
    private final double errorAWord;
    private final double[] values;
    private int[] firsts = new int[0];
    private double[] scores = new double[0];
    private byte[] before = new byte[0];
    private boolean[] close = new boolean[0];

    /** @param errorAWord how far a score may be off for each word, as a part of it */
    Lattice(Model model, double errorAWord) {
        this.model = model;
        this.errorAWord = errorAWord;
        this.values = new double[model.names().length];
    }

    /**
     * Puts the best tags of all words and the mark of the end into {@code tags}.
     *
     * @return false if other tags are as good, or nearly so
     */
    boolean find(Sentence sentence, RowList rows, int[] tags) {
        int size = sentence.size();
        if (firsts.length < size + 1) {
            firsts = new int[2 * size + 1];
        }
        double margin = 1 - errorAWord * size;
        for (int i = 0; i < size; i++) {
            model.clues().find(sentence, i, model.lexicon(), rows);
            Arrays.fill(values, 1);
            for (int k = 0; k < rows.size(); k++) {
                model.rows().multiply(rows.row(k), values, 0);
            }
            if (!advance(sentence, i, margin)) {
                return false;
            }
        }
        return trace(sentence, margin, tags);
    }

    private boolean advance(Sentence sentence, int place, double margin) {
        byte[] third = model.tagsAt(sentence, place - 2);
        byte[] second = model.tagsAt(sentence, place - 1);
        byte[] own = model.tagsAt(sentence, place);
        int from = firsts[place];
        int to = from + second.length * own.length;
        firsts[place + 1] = to;
        grow(to);
        Arrays.fill(scores, from, to, 0);
        boolean alone = second.length * third.length == 1;
        for (int j = 0; j < second.length; j++) {
            for (int k = 0; k < third.length; k++) {
                int context = model.transitions().context(third[k], second[j]);
                double share = 1;
                if (!alone) {
                    double total = model.transitions().total(context, values);
                    if (!(total > SMALLEST && total < LARGEST)) {
                        return false;
                    }
                    share = scores[place == 0 ? 0 : firsts[place - 1] + k * second.length + j] / total;
                }
                offer(from + j * own.length, own, context, k, share, margin);
            }
        }
        return scale(from, to, own);
    }

    /** Offers the tag {@code k} two words before to all states with the same tag before. */
    private void offer(int state, byte[] own, int context, int k, double share, double margin) {
        for (int i = 0; i < own.length; i++, state++) {
            double score = share * model.transitions().factor(context, own[i]);
            double best = scores[state];
            if (score > best) {
                scores[state] = score;
                before[state] = (byte) k;
                close[state] = best > margin * score;
            } else {
                close[state] |= score > margin * best;
            }
        }
    }

    /** Multiplies the scores of a word's states by the values of its tags; and by a common factor before they get too small or too large. */
    private boolean scale(int from, int to, byte[] own) {
        double largest = 0;
        for (int state = from; state < to; ) {
            for (int i = 0; i < own.length; i++, state++) {
                scores[state] *= values[own[i]];
                largest = Math.max(largest, scores[state]);
            }
        }
        if (largest > SMALLEST && largest < LARGEST) {
            return true;
        }
        if (!(largest > 0 && largest < Double.POSITIVE_INFINITY)) {
            return false;
        }
        for (int state = from; state < to; state++) {
            scores[state] /= largest;
        }
        return true;
    }

    private boolean trace(Sentence sentence, double margin, int[] tags) {
        int size = sentence.size();
        int best = firsts[size - 1];
        double next = 0;
        for (int state = best + 1; state < firsts[size]; state++) {
            if (scores[state] > scores[best]) {
                next = scores[best];
                best = state;
            } else {
                next = Math.max(next, scores[state]);
            }
        }
        if (next > margin * scores[best]) {
            return false;
        }
        for (int place = size - 1, state = best; place >= 0; place--) {
            if (close[state] || scores[state] < SMALLEST_ON_PATH) {
                return false;
            }
            byte[] own = model.tagsAt(sentence, place);
            int previous = (state - firsts[place]) / own.length;
            tags[place] = own[(state - firsts[place]) % own.length];
            if (place > 0) {
                state = firsts[place - 1] + before[state] * model.tagsAt(sentence, place - 1).length + previous;
            }
        }
        return true;
    }

    private void grow(int states) {
        if (scores.length < states) {
            scores = Arrays.copyOf(scores, 2 * states);
            before = Arrays.copyOf(before, 2 * states);
            close = Arrays.copyOf(close, 2 * states);
        }
    }
}
