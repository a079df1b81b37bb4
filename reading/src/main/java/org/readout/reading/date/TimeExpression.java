package org.readout.reading.date;

import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.Span;

/**
 * Words that give a time.
 *
 * @param sentence index of the sentence
 * @param span the words, without their preposition
 * @param kind date, duration or repetition
 * @param value what a date means, null for durations and for dates that cannot be resolved
 * @param timex the TIMEX3 value ({@code 2025-08-15}, {@code PT90M}, {@code PAST_REF}), empty if there is none
 * @param relation how the happening stands to it: {@code on} by default; {@code since}, {@code until}, {@code by},
 *     {@code before}, {@code after}, {@code as-of}
 * @param basis how the value was found, in words
 */
public record TimeExpression(
        int sentence, Span span, Kind kind, @Nullable Edtf value, String timex, String relation, String basis) {

    public enum Kind { DATE, DURATION, SET }

    /** The value, or for a month and day whose year is unknown the day of an unknown year; null if there is neither. */
    public @Nullable Edtf date() {
        if (value != null || kind != Kind.DATE) {
            return value;
        }
        return timex.matches("XXXX-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])") ? Edtf.parse(timex) : null;
    }
}
