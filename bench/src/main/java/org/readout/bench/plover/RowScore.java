package org.readout.bench.plover;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * Recall and precision over rows of which one event each is known.
 *
 * @param rows how many rows
 * @param found rows that have a counted event of the row's type
 * @param events counted events
 * @param right those of their row's type
 */
record RowScore(int rows, int found, int events, int right) {

    /** Counts those events of each row that {@code counts} says; the others are neither right nor wrong. */
    static RowScore of(List<MarkedRow> rows, List<List<Coded>> coded, BiPredicate<MarkedRow, Coded> counts) {
        int found = 0;
        int events = 0;
        int right = 0;
        for (int i = 0; i < rows.size(); i++) {
            MarkedRow row = rows.get(i);
            List<Coded> counted = coded.get(i).stream().filter(e -> counts.test(row, e)).toList();
            int ofType = (int) counted.stream().filter(e -> e.root().equals(row.root())).count();
            found += ofType > 0 ? 1 : 0;
            events += counted.size();
            right += ofType;
        }
        return new RowScore(rows.size(), found, events, right);
    }

    double recall() {
        return rows == 0 ? 0 : (double) found / rows;
    }

    double precision() {
        return events == 0 ? 0 : (double) right / events;
    }

    double f1() {
        double sum = recall() + precision();
        return sum == 0 ? 0 : 2 * recall() * precision() / sum;
    }
}
