package org.readout.bench.story;

/**
 * The least that will do; for a figure that should be low, the most.
 *
 * @param figure name of the figure
 * @param bound inclusive
 */
record Floor(String figure, double bound) {

    /** Reads {@code name=value}. */
    static Floor parse(String text) {
        int at = text.indexOf('=');
        try {
            return new Floor(text.substring(0, Math.max(0, at)), Double.parseDouble(text.substring(at + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("floor '" + text + "' is not of the form name=number, as in core_recall=0.9", e);
        }
    }

    /** True if the figure was measured and is good enough. */
    boolean met(Figure f) {
        Double value = f.value();
        return value != null && (f.good() == Figure.Good.LOW ? value <= bound : value >= bound);
    }
}
