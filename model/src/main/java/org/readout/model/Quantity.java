package org.readout.model;

/**
 * A number that a mention states of its happening.
 *
 * @param kind what is counted
 * @param low least value, in {@code unit}
 * @param high greatest value, in {@code unit}; equal to {@code low} unless the text gives a range or a bound
 * @param unit {@code minutes} for durations, {@code times} for repetitions, else the counted noun or the currency
 * @param approximate true after "about", "some", "nearly"
 * @param span where the number stands
 */
public record Quantity(Kind kind, double low, double high, String unit, boolean approximate, Span span) {

    public enum Kind { DURATION, TIMES, PEOPLE, MONEY, AMOUNT }

    public Quantity {
        if (!(low <= high)) {
            throw new IllegalArgumentException("quantity from " + low + " to " + high + ": low must not exceed high");
        }
    }
}
