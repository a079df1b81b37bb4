package org.readout.reading.date;

import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;

/**
 * A time expression with its place in the calendar, as far as that can be told.
 *
 * @param timex the expression as found
 * @param value its TIMEX3 value
 * @param date what it means, null if it cannot be told
 * @param basis how it was found, in words
 */
record Placed(Timex timex, String value, @Nullable Edtf date, String basis) {

    static Placed of(Timex timex, String value, String basis) {
        return new Placed(timex, value, timex.isDate() ? TimexValues.edtf(value, timex.mod()) : null, basis);
    }

    Placed withDate(Edtf other, String why) {
        return new Placed(timex, value, other, why);
    }

    /** The same, marked uncertain with EDTF's {@code ?} ({@code %} if it is also approximate). */
    Placed doubtful() {
        if (date == null) {
            return this;
        }
        String text = date.text();
        String marked = text.contains("~") ? text.replace('~', '%') : text.contains("/") ? text.replace("/", "?/") + "?" : text + "?";
        return new Placed(timex, value, Edtf.parse(marked), basis);
    }

    /** True if it names one day of the calendar. */
    boolean isDay() {
        return date != null && date.isDay() && value.length() >= 10;
    }
}
