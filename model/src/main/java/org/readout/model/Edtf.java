package org.readout.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A possibly vague date in the Extended Date/Time Format (ISO 8601-2): the subset {@code 2025}, {@code 2025-11}, {@code 2025-11-03},
 * each with {@code ~} for "about" or {@code ?} for "uncertain"; decades {@code 198X}; and intervals {@code a/b} with an open end
 * written {@code ..}; and days of an unknown year {@code XXXX-02-12}, which bind nothing. Sorted by earliest day, then latest, then text.
 *
 * @param text the canonical form
 * @param earliest first day it can mean, null if open
 * @param latest last day it can mean, null if open
 */
public record Edtf(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) implements Comparable<Edtf> {

    private static final Pattern POINT = Pattern.compile("(\\d{4}|\\d{3}X)(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%]?)");
    private static final Pattern YEARLESS = Pattern.compile("XXXX-\\d{2}-\\d{2}");
    private static final Comparator<Edtf> ORDER = Comparator
            .comparing((Edtf e) -> e.earliest, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(e -> e.latest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Edtf::text);

    public Edtf {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("date '" + text + "' ends before it begins");
        }
    }

    /** True for a day of an unknown year, {@code XXXX-02-12}. */
    public boolean yearless() {
        return text.startsWith("XXXX");
    }

    /** This day of an unknown year in {@code year}; throws {@link IllegalStateException} if it has a year. */
    public Edtf in(int year) {
        if (!yearless()) {
            throw new IllegalStateException("date " + text + " has a year of its own");
        }
        return parse(String.format(java.util.Locale.ROOT, "%04d", year) + text.substring(4));
    }

    /** Reads a date; throws {@link IllegalArgumentException} naming it if it is not of the subset. */
    public static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        return new Edtf(text, from.equals("..") ? null : point(from).earliest, to.equals("..") ? null : point(to).latest);
    }

    public static Edtf day(LocalDate day) {
        return new Edtf(day.toString(), day, day);
    }

    public static Edtf month(YearMonth month) {
        return new Edtf(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    public static Edtf year(int year) {
        return new Edtf(String.format(java.util.Locale.ROOT, "%04d", year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Edtf point(String text) {
        if (YEARLESS.matcher(text).matches()) {
            java.time.MonthDay.parse("--" + text.substring(5));
            return new Edtf(text, null, null);
        }
        Matcher m = POINT.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a date of the forms 2025, 2025-11, 2025-11-03, 198X, with ~ or ?");
        }
        try {
            if (m.group(1).endsWith("X")) {
                int decade = Integer.parseInt(m.group(1).substring(0, 3)) * 10;
                return new Edtf(text, LocalDate.of(decade, 1, 1), LocalDate.of(decade + 9, 12, 31));
            }
            int year = Integer.parseInt(m.group(1));
            if (m.group(2) == null) {
                return new Edtf(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
            if (m.group(3) == null) {
                return new Edtf(text, month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = month.atDay(Integer.parseInt(m.group(3)));
            return new Edtf(text, day, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a date of the calendar", e);
        }
    }

    /** True if it names one day, certain or about. */
    public boolean isDay() {
        return earliest != null && earliest.equals(latest);
    }

    /** True if some day belongs to both; a day of an unknown year belongs to every year. */
    public boolean overlaps(Edtf other) {
        if (yearless() || other.yearless()) {
            return yearless() ? recursIn(other) : other.recursIn(this);
        }
        return (latest == null || other.earliest == null || !latest.isBefore(other.earliest))
                && (earliest == null || other.latest == null || !other.latest.isBefore(earliest));
    }

    private boolean recursIn(Edtf other) {
        LocalDate from = other.earliest;
        LocalDate to = other.latest;
        if (other.yearless() || from == null || to == null) {
            return !other.yearless() || text.equals(other.text);
        }
        java.time.MonthDay day = java.time.MonthDay.parse("--" + text.substring(5));
        return to.getYear() - from.getYear() > 8 || java.util.stream.IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(day::isValidYear).mapToObj(day::atYear).anyMatch(d -> !d.isBefore(from) && !d.isAfter(to));
    }

    /** True if every day of the other belongs to this. */
    public boolean contains(Edtf other) {
        if (yearless() || other.yearless()) {
            return text.equals(other.text) || !yearless() && earliest == null && latest == null;
        }
        return (earliest == null || other.earliest != null && !other.earliest.isBefore(earliest))
                && (latest == null || other.latest != null && !other.latest.isAfter(latest));
    }

    @Override
    public int compareTo(Edtf other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
