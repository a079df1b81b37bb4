package org.readout.bench.conflict;

import java.util.Collection;

/**
 * Recall of contradictions and precision of what was shown.
 *
 * @param contradictions pairs that contradict each other
 * @param found those that were shown
 * @param faults conflicts shown that are not there
 */
record ConflictScore(int contradictions, int found, int faults) {

    static ConflictScore of(Collection<Verdict> verdicts) {
        return new ConflictScore((int) verdicts.stream().filter(v -> v.pair().conflict()).count(), (int) verdicts.stream().filter(Verdict::found).count(),
                verdicts.stream().mapToInt(v -> v.faults().size()).sum());
    }

    /** Contradictions found and faults together. */
    int shown() {
        return found + faults;
    }

    /** 0 if nothing was shown. */
    double precision() {
        return shown() == 0 ? 0 : (double) found / shown();
    }

    /** 0 if there are no contradictions. */
    double recall() {
        return contradictions == 0 ? 0 : (double) found / contradictions;
    }

    /** The harmonic mean, 0 if both are. */
    double f1() {
        return found == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
