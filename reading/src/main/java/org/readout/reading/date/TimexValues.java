package org.readout.reading.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;

/** What TIMEX3 values mean as dates. */
final class TimexValues {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d{4}(-\\d{2})?");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X?");
    private static final Pattern CENTURY = Pattern.compile("(\\d{2})(XX)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
    private static final Set<String> VAGUE = Set.of("START", "MID", "END", "APPROX");

    private TimexValues() {}

    /** The date a TIMEX3 value gives, null if it gives none: {@code PRESENT_REF}, {@code XXXX-03-18}, {@code BC0480}. */
    static @Nullable Edtf edtf(String value, String mod) {
        String about = VAGUE.contains(mod) ? "~" : "";
        try {
            String text = text(value, about);
            return text.isEmpty() ? null : Edtf.parse(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static String text(String value, String about) {
        Matcher m = DAY.matcher(value);
        if (m.matches()) {
            return m.group(1) + about;
        }
        if (MONTH_OR_YEAR.matcher(value).matches()) {
            return value + about;
        }
        m = DECADE.matcher(value);
        if (m.matches()) {
            return m.group(1) + "X" + about;
        }
        m = CENTURY.matcher(value);
        if (m.matches()) {
            int century = Integer.parseInt(m.group(1));
            return String.format(Locale.ROOT, "%02d01%s/%02d00%s", century, about, century + 1, about);
        }
        m = WEEK.matcher(value);
        if (m.matches()) {
            LocalDate monday = monday(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
            return interval((m.group(3) == null ? monday : monday.plusDays(5)).toString(), monday.plusDays(6).toString(), about);
        }
        m = PART.matcher(value);
        return m.matches() ? part(Integer.parseInt(m.group(1)), m.group(2), about) : "";
    }

    private static LocalDate monday(int year, int week) {
        return LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
    }

    private static String part(int year, String part, String about) {
        return switch (part) {
            case "SP" -> months(year, 3, 5, "~");
            case "SU" -> months(year, 6, 8, "~");
            case "FA" -> months(year, 9, 11, "~");
            case "WI" -> interval(month(year, 12) + "", month(year + 1, 2), "~");
            case "H1" -> months(year, 1, 6, about);
            case "H2" -> months(year, 7, 12, about);
            default -> months(year, 3 * (part.charAt(1) - '0') - 2, 3 * (part.charAt(1) - '0'), about);
        };
    }

    private static String months(int year, int from, int to, String about) {
        return interval(month(year, from), month(year, to), about);
    }

    private static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    private static String interval(String from, String to, String about) {
        return from + about + "/" + to + about;
    }
}
