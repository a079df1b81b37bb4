package org.readout.bench.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * TempEval-3, task A (UzZaman et al., SemEval-2013 task 1, section 4): how well time expressions were found and valued. Strict: the same
 * span. Relaxed: spans that overlap, one to one. Value: relaxed, and the value equal; its F1 is the relaxed F1 times the share of equal
 * values among the matches.
 *
 * @param gold expressions that people marked
 * @param found expressions that were found
 * @param strict found with the same span
 * @param relaxed found with an overlapping span
 * @param value of these, with an equal value
 */
public record TimexScore(int gold, int found, int strict, int relaxed, int value) {

    /** Of nothing at all. */
    public static final TimexScore NONE = new TimexScore(0, 0, 0, 0, 0);

    /** Compares the expressions of one text. */
    public static TimexScore of(List<Timex> gold, List<Timex> found) {
        List<Timex> free = new ArrayList<>(found.stream().sorted(Comparator.comparing(Timex::span)).toList());
        int strict = 0;
        int relaxed = 0;
        int value = 0;
        for (Timex wanted : gold.stream().sorted(Comparator.comparing(Timex::span)).toList()) {
            Optional<Timex> best = free.stream().filter(f -> f.span().equals(wanted.span())).findFirst()
                    .or(() -> free.stream().filter(f -> f.span().overlaps(wanted.span())).findFirst());
            if (best.isPresent()) {
                free.remove(best.get());
                relaxed++;
                strict += best.get().span().equals(wanted.span()) ? 1 : 0;
                value += best.get().value().equals(wanted.value()) ? 1 : 0;
            }
        }
        return new TimexScore(gold.size(), found.size(), strict, relaxed, value);
    }

    /** Both texts together. */
    public TimexScore plus(TimexScore other) {
        return new TimexScore(gold + other.gold, found + other.found, strict + other.strict, relaxed + other.relaxed, value + other.value);
    }

    public double strictPrecision() {
        return share(strict, found);
    }

    public double strictRecall() {
        return share(strict, gold);
    }

    public double strictF1() {
        return share(2 * strict, gold + found);
    }

    public double relaxedPrecision() {
        return share(relaxed, found);
    }

    public double relaxedRecall() {
        return share(relaxed, gold);
    }

    public double relaxedF1() {
        return share(2 * relaxed, gold + found);
    }

    public double valueF1() {
        return share(2 * value, gold + found);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
