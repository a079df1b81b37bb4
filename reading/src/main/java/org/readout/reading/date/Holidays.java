package org.readout.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Movable holidays, from the formulas HeidelTime's resources give for them. */
final class Holidays {

    private static final Pattern EASTER = Pattern.compile("(\\d{4})-.*EasterSunday\\(YEAR, (-?\\d{1,3})\\)\\)");
    private static final Pattern WEEKDAY =
            Pattern.compile("(\\d{4})-.*WeekdayRelativeTo\\(YEAR-(\\d\\d)-(\\d\\d), ([1-7]), (-?\\d), (true|false)\\)\\)");

    private Holidays() {}

    /** The day a formula of a given year names, empty if the year is open or the formula unknown. */
    static Optional<LocalDate> day(String formula) {
        Matcher m = EASTER.matcher(formula);
        if (m.matches()) {
            return Optional.of(easter(Integer.parseInt(m.group(1))).plusDays(Integer.parseInt(m.group(2))));
        }
        m = WEEKDAY.matcher(formula);
        if (!m.matches()) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
        DayOfWeek weekday = DayOfWeek.of((Integer.parseInt(m.group(4)) + 5) % 7 + 1);
        int count = Integer.parseInt(m.group(5));
        boolean itself = Boolean.parseBoolean(m.group(6));
        LocalDate first = count > 0
                ? from.with(itself ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.next(weekday))
                : from.with(itself ? TemporalAdjusters.previousOrSame(weekday) : TemporalAdjusters.previous(weekday));
        return Optional.of(first.plusWeeks(count > 0 ? count - 1 : count + 1));
    }

    /** Western Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
