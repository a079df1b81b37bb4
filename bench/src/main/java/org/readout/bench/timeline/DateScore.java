package org.readout.bench.timeline;

import java.time.LocalDate;
import java.util.Set;

/**
 * Date selection (Tran et al. 2013; Martschat and Markert 2018): which of the days of a timeline were chosen. A day is right only if it is
 * the same day.
 *
 * @param gold days of the timeline that people wrote
 * @param chosen days that were chosen
 * @param right days in both
 */
public record DateScore(int gold, int chosen, int right) {

    /** Compares two sets of days. */
    public static DateScore of(Set<LocalDate> gold, Set<LocalDate> chosen) {
        return new DateScore(gold.size(), chosen.size(), (int) chosen.stream().filter(gold::contains).count());
    }

    /** 0 if none was chosen. */
    public double precision() {
        return chosen == 0 ? 0 : (double) right / chosen;
    }

    /** 0 if there is none. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** 0 if there are none at all. */
    public double f1() {
        return gold + chosen == 0 ? 0 : 2.0 * right / (gold + chosen);
    }
}
