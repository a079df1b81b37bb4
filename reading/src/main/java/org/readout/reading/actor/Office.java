package org.readout.reading.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A term of office.
 *
 * @param name as in titles.tsv
 * @param from first day it may have begun
 * @param to last day it may have ended, null if it has not
 */
record Office(String name, LocalDate from, @Nullable LocalDate to) {

    /** Reads {@code president@2017-01-20..2021-01-20}; throws {@link IllegalArgumentException} saying what is wrong. */
    static Office parse(String text) {
        int at = text.indexOf('@');
        int dots = text.indexOf("..");
        if (at < 1 || dots < at) {
            throw new IllegalArgumentException("office '" + text + "' is not OFFICE@FROM..TO; write president@2017-01-20..2021-01-20");
        }
        String end = text.substring(dots + 2);
        return new Office(text.substring(0, at), day(text.substring(at + 1, dots), false), end.isEmpty() ? null : day(end, true));
    }

    boolean heldOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    boolean overlaps(Office other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    private static LocalDate day(String text, boolean last) {
        try {
            if (text.length() == 4) {
                int year = Integer.parseInt(text);
                return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            }
            if (text.length() == 7) {
                YearMonth month = YearMonth.parse(text);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("date '" + text + "' of an office is not a year, month or day; write 2017, 2017-01 or 2017-01-20", e);
        }
    }
}
