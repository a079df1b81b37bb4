package org.readout.bench.factuality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Figures of graded words, by their usual definitions. None of them is defined for no words; callers ask only where there are some. */
final class Figures {

    private Figures() {}

    /** The mean distance of the two grades. */
    static double meanAbsoluteError(List<Graded> words) {
        return words.stream().mapToDouble(w -> Math.abs(w.gold() - w.ours())).average().orElse(0);
    }

    /** Pearson's coefficient of correlation; 0 where one of the two never changes. */
    static double correlation(List<Graded> words) {
        double gold = words.stream().mapToDouble(Graded::gold).average().orElse(0);
        double ours = words.stream().mapToDouble(Graded::ours).average().orElse(0);
        double both = words.stream().mapToDouble(w -> (w.gold() - gold) * (w.ours() - ours)).sum();
        double spread = Math.sqrt(words.stream().mapToDouble(w -> (w.gold() - gold) * (w.gold() - gold)).sum()
                * words.stream().mapToDouble(w -> (w.ours() - ours) * (w.ours() - ours)).sum());
        return spread == 0 ? 0 : both / spread;
    }

    /** The share of words on which both give the same answer: happened, did not, uncertain. */
    static double accuracy(List<Graded> words) {
        return words.stream().filter(Graded::agrees).count() / (double) words.size();
    }

    /** The accuracy of always giving the answer that is most often right. */
    static double majority(List<Graded> words) {
        return Arrays.stream(Graded.Answer.values()).mapToLong(a -> given(words, a)).max().orElse(0) / (double) words.size();
    }

    /**
     * The mean over the answers of the harmonic mean of the shares found and rightly found, over all answers that one of the two gives; the
     * macro-averaged F1 of Saurí and Pustejovsky (2012). An answer that is seldom right counts as much as one that is often so.
     */
    static double macroF1(List<Graded> words) {
        return Arrays.stream(Graded.Answer.values()).filter(a -> given(words, a) + found(words, a) > 0)
                .mapToDouble(a -> 2.0 * right(words, a) / (given(words, a) + found(words, a))).average().orElse(0);
    }

    /** The mean over the answers that are right for some word of the share of its words that we give it to. */
    static double balancedAccuracy(List<Graded> words) {
        return Arrays.stream(Graded.Answer.values()).filter(a -> given(words, a) > 0)
                .mapToDouble(a -> right(words, a) / (double) given(words, a)).average().orElse(0);
    }

    private static long given(List<Graded> words, Graded.Answer answer) {
        return words.stream().filter(w -> Graded.Answer.of(w.gold()) == answer).count();
    }

    private static long found(List<Graded> words, Graded.Answer answer) {
        return words.stream().filter(w -> Graded.Answer.of(w.ours()) == answer).count();
    }

    private static long right(List<Graded> words, Graded.Answer answer) {
        return words.stream().filter(w -> Graded.Answer.of(w.ours()) == answer && w.agrees()).count();
    }

    /** The grade that stands for the answer which is most often right: its words' own, in the order of {@link Graded.Answer} where two are as often right. */
    static double usual(List<Graded> words) {
        return Arrays.stream(Graded.Answer.values()).max(Comparator.comparingLong((Graded.Answer a) -> given(words, a))
                .thenComparing(Comparator.reverseOrder())).map(a -> a == Graded.Answer.HAPPENED ? 3.0 : a == Graded.Answer.NOT ? -3.0 : 0.0).orElse(0.0);
    }

    /** Of the words that did not happen, or are open (grade 0 or less): harmonic mean of the shares found and rightly found. */
    static double nonfactualF1(List<Graded> words) {
        long found = words.stream().filter(w -> w.ours() <= 0).count();
        long there = words.stream().filter(w -> w.gold() <= 0).count();
        long right = words.stream().filter(w -> w.gold() <= 0 && w.ours() <= 0).count();
        return found + there == 0 ? 0 : 2.0 * right / (found + there);
    }
}
