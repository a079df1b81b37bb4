package org.readout.bench.factuality;

import java.util.Arrays;
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
        return Arrays.stream(Graded.Answer.values()).mapToLong(a -> words.stream().filter(w -> Graded.Answer.of(w.gold()) == a).count())
                .max().orElse(0) / (double) words.size();
    }

    /** Of the words that did not happen, or are open (grade 0 or less): harmonic mean of the shares found and rightly found. */
    static double nonfactualF1(List<Graded> words) {
        long found = words.stream().filter(w -> w.ours() <= 0).count();
        long there = words.stream().filter(w -> w.gold() <= 0).count();
        long right = words.stream().filter(w -> w.gold() <= 0 && w.ours() <= 0).count();
        return found + there == 0 ? 0 : 2.0 * right / (found + there);
    }
}
