package org.readout.bench.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a vague date may mean.
 *
 * @param first {@code YYYY-MM-DD}
 * @param last the same form; the last day of a month is written 31
 */
record Days(String first, String last) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern MARKS = Pattern.compile("[?~%]|XX");

    /** The days of an EDTF date: year, month, season (its year), day, with marks of doubt, or an interval; null if it is none of these. */
    static @Nullable Days of(String edtf) {
        String date = MARKS.matcher(edtf).replaceAll("");
        while (date.endsWith("-")) {
            date = date.substring(0, date.length() - 1);
        }
        String between = date.contains("/") ? "/" : "..";
        int at = date.indexOf(between);
        if (at >= 0) {
            Days from = of(date.substring(0, at));
            Days to = of(date.substring(at + between.length()));
            return new Days(from == null ? "0000-01-01" : from.first, to == null ? "9999-12-31" : to.last);
        }
        Matcher m = DATE.matcher(date.split("T", 2)[0]);
        if (!m.matches()) {
            return null;
        }
        String year = m.group(1);
        String month = m.group(2);
        String day = m.group(3);
        if (month == null || Integer.parseInt(month) > 12) {
            return new Days(year + "-01-01", year + "-12-31");
        }
        return new Days(year + "-" + month + "-" + (day == null ? "01" : day), year + "-" + month + "-" + (day == null ? "31" : day));
    }

    /** True if this may be a reading of the expected days: they share one, and the years begin alike unless the expected ones span several. */
    boolean fits(@Nullable Days expected) {
        return expected != null && first.compareTo(expected.last) <= 0 && expected.first.compareTo(last) <= 0
                && (year(first).equals(year(expected.first)) || !year(expected.first).equals(year(expected.last)));
    }

    private static String year(String day) {
        return day.substring(0, 4);
    }
}
