package org.readout.bench;

import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param task name of the task, as on the command line
 * @param part the part of the data, or of the task
 * @param items how many things were judged
 * @param metric what was counted, as {@code value F1}; see {@link #lowerIsBetter}
 * @param ours the figure of this program; shares run from 0 to 1
 * @param baseline the figure of a simple or well-known method on the same items, null if none was run
 * @param peer the best published figure, null if none is known; often on another part of the same data
 */
public record Row(String task, String part, int items, String metric, double ours, @Nullable Named baseline, @Nullable Named peer) {

    /** Begins the metric of a figure that counts faults. */
    public static final String FAULTS = "faults: ";

    /** A figure of somebody else: {@code name} is printed beside it. */
    public record Named(String name, double value) {}

    public Row {
        if (task.isBlank() || metric.isBlank() || items < 0 || !Double.isFinite(ours)) {
            throw new IllegalArgumentException("a row needs a task, a metric, a count and a finite figure, got '" + task + "', '" + metric + "', " + items + ", " + ours);
        }
    }

    /** A row with nothing to compare it with. */
    public static Row of(String task, String part, int items, String metric, double ours) {
        return new Row(task, part, items, metric, ours, null, null);
    }

    /** True for errors and counts of faults: metrics that begin with {@code MAE} or {@link #FAULTS}. */
    public boolean lowerIsBetter() {
        return metric.startsWith("MAE") || metric.startsWith(FAULTS);
    }

    /** The same row beside a baseline. */
    public Row beside(String name, double value) {
        return new Row(task, part, items, metric, ours, new Named(name, value), peer);
    }

    /** The same row beside the best published figure. */
    public Row against(String name, double value) {
        return new Row(task, part, items, metric, ours, baseline, new Named(name, value));
    }
}
