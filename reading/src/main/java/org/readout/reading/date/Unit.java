package org.readout.reading.date;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Units of the calendar, as HeidelTime names them. */
enum Unit {
    DAY("XXXX-XX-XX"), WEEK("XXXX-WXX"), WEEKEND("XXXX-WXX-WE"), MONTH("XXXX-XX"), QUARTER("XXXX-QX"), YEAR("XXXX"), DECADE("XXX"), CENTURY("XX");

    private final String unknown;

    Unit(String unknown) {
        this.unknown = unknown;
    }

    static Unit of(String name) {
        return name.equals("week-WE") ? WEEKEND : valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The TIMEX3 value for some unit of this kind that is not known. */
    String unknown() {
        return unknown;
    }

    LocalDate shift(LocalDate day, int count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }

    /** The TIMEX3 value of the unit that holds the day. */
    String value(LocalDate day) {
        String year = String.format(Locale.ROOT, "%04d", day.getYear());
        return switch (this) {
            case DAY -> day.toString();
            case WEEK, WEEKEND -> String.format(Locale.ROOT, "%04d-W%02d%s", day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), this == WEEKEND ? "-WE" : "");
            case MONTH -> year + String.format(Locale.ROOT, "-%02d", day.getMonthValue());
            case QUARTER -> year + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> year;
            case DECADE -> year.substring(0, 3);
            case CENTURY -> year.substring(0, 2);
        };
    }
}
