package org.readout.reading.date;

import org.readout.model.Span;

/**
 * A time expression as found, before it is placed in the calendar.
 *
 * @param sentence index of its sentence
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param span the words
 * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value a TIMEX3 value, or one that is still to be placed: {@code UNDEF-year-03-18}, {@code UNDEF-last-week}, …
 * @param mod TIMEX3 modifier ({@code START}, {@code MID}, {@code END}, {@code APPROX}, …), empty if none
 */
record Timex(int sentence, int first, int last, Span span, String type, String value, String mod) {

    boolean isDate() {
        return type.equals("DATE") || type.equals("TIME");
    }

    Timex withValue(String other) {
        return new Timex(sentence, first, last, span, type, other, mod);
    }
}
