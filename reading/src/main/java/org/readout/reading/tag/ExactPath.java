package org.readout.reading.tag;

import java.util.Arrays;

/**
 * Finds the best tags with the very sums and comparisons of CoreNLP's search, in their order, so that of tags as good as each other, or
 * nearly so, the same ones are chosen. Slow; needed for few sentences. Used by one thread at a time.
 *
 * <p>A state is the tags of a word and the two before it, the last varying fastest.
 */
final class ExactPath {

    /** CoreNLP leaves out of a sum what is smaller by this, as a logarithm. */
    private static final double NEGLIGIBLE = 30;

    private final Model model;
    private final double[] own;
    private final double[] around;
    private final double[] sums;

    ExactPath(Model model) {
        this.model = model;
        this.own = new double[model.names().length];
        this.around = new double[model.names().length];
        this.sums = new double[model.names().length];
    }

    /** Puts the best tags of all words and the mark of the end into {@code tags}. */
    void find(Sentence sentence, RowList rows, int[] tags) {
        int size = sentence.size();
        int[][] before = new int[size][];
        double[] scores = new double[0];
        for (int i = 0; i < size; i++) {
            double[] window = window(sentence, i, rows);
            before[i] = new int[window.length];
            scores = i == 0 ? window : advance(scores, window, before[i], model.tagsAt(sentence, i).length);
        }
        trace(sentence, best(scores), before, tags);
    }

    /** The logarithm of the probability of each state's tag after the other two. */
    private double[] window(Sentence sentence, int place, RowList rows) {
        model.clues().find(sentence, place, model.lexicon(), rows);
        byte[] third = model.tagsAt(sentence, place - 2);
        byte[] second = model.tagsAt(sentence, place - 1);
        byte[] tags = model.tagsAt(sentence, place);
        sum(rows, 0, rows.ownEnd(), own);
        sum(rows, rows.ownEnd(), rows.aroundEnd(), around);
        for (int i = 0; i < around.length; i++) {
            around[i] += own[i];
        }
        double[] window = new double[third.length * second.length * tags.length];
        int state = 0;
        for (byte beforeLast : third) {
            for (byte last : second) {
                score(model.transitions().context(beforeLast, last), rows);
                double total = total(sums);
                for (byte tag : tags) {
                    window[state++] = sums[tag] + -total;
                }
            }
        }
        return window;
    }

    private void score(int context, RowList rows) {
        Arrays.fill(sums, 0);
        model.rows().add(model.transitions().pairRow(context), sums, 0);
        model.rows().add(model.transitions().tagRow(context), sums, 0);
        for (int k = rows.aroundEnd(); k < rows.size(); k++) {
            model.rows().add(rows.row(k), sums, 0);
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += around[i];
        }
    }

    private void sum(RowList rows, int from, int to, double[] into) {
        Arrays.fill(into, 0);
        for (int k = from; k < to; k++) {
            model.rows().add(rows.row(k), into, 0);
        }
    }

    private static double total(double[] logarithms) {
        int largest = best(logarithms);
        double most = logarithms[largest];
        double others = 0;
        for (int i = 0; i < logarithms.length; i++) {
            if (i != largest && logarithms[i] > most - NEGLIGIBLE) {
                others += Math.exp(logarithms[i] - most);
            }
        }
        return others != 0 ? most + Math.log(1 + others) : most;
    }

    private static double[] advance(double[] scores, double[] window, int[] before, int tags) {
        int shared = window.length / tags;
        double[] next = new double[window.length];
        for (int state = 0; state < window.length; state++) {
            next[state] = Double.NEGATIVE_INFINITY;
            for (int i = state / tags; i < scores.length; i += shared) {
                double score = scores[i] + window[state];
                if (score > next[state]) {
                    next[state] = score;
                    before[state] = i;
                }
            }
        }
        return next;
    }

    /** The first of the largest. */
    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    private void trace(Sentence sentence, int last, int[][] before, int[] tags) {
        for (int place = sentence.size() - 1, state = last; place >= 0; place--) {
            byte[] own = model.tagsAt(sentence, place);
            tags[place] = own[state % own.length];
            state = before[place][state];
        }
    }
}
