package org.readout.model;

/**
 * A number that a mention states of its happening.
 *
 * @param kind what is counted
 * @param low least value, in {@code unit}
 * @param high greatest value, in {@code unit}; equal to {@code low} unless the text gives a range or a bound
 * @param unit {@code minutes}, {@code days}, {@code months} or {@code years} for durations, {@code times} for repetitions, what befell or
 *     was done by the people ({@code killed}, {@code taking part}), the currency ({@code euros}), else the counted noun
 * @param approximate true after "about", "some", "nearly"
 * @param span where the number stands
 * @param evidence the sentence that states it: the mention's own, or a later one that goes on about the same happening
 */
public record Quantity(Kind kind, double low, double high, String unit, boolean approximate, Span span, Evidence evidence) {

    public enum Kind { DURATION, TIMES, PEOPLE, MONEY, AMOUNT }

    public Quantity {
        if (!(low <= high)) {
            throw new IllegalArgumentException("quantity from " + low + " to " + high + ": low must not exceed high");
        }
        if (!evidence.span().contains(span)) {
            throw new IllegalArgumentException("number at " + span + " lies outside its sentence " + evidence.span());
        }
    }
}
