package org.readout.reading.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dates placed so far in a document, in text order. Grows while it is read; used by one call only. */
final class Context {

    /** Years apart, and sentences back, within which dates are of one story. */
    private static final int FAR = 10;

    /** Most dates looked back over, however many a sentence holds. */
    private static final int MOST = 300;

    private final List<Placed> placed = new ArrayList<>();
    private final List<Placed> story = new ArrayList<>();
    private final List<Placed> lending = new ArrayList<>();
    private final List<Placed> comparable = new ArrayList<>();

    /** Adds a date; {@code aside} if it steps out of the story that is told. */
    void add(Placed p, boolean aside) {
        placed.add(p);
        if (!aside) {
            story.add(p);
        }
    }

    /** True if {@code p} lies so far from the last date of the story that it belongs to another. */
    boolean isFarOff(Placed p) {
        return p.date() != null && last(story, Unit.YEAR, p.timex(), FAR).filter(before -> Math.abs(year(before) - year(p)) > FAR).isPresent();
    }

    private static int year(Placed p) {
        return day(p).getYear();
    }

    /** The last date of the story before that may lend its year. */
    Optional<Placed> story(Timex before, int reach) {
        return last(story, Unit.YEAR, before, reach);
    }

    /** Notes a date that tells when things happened, so that later ones may take its year: "in 1986", not "the 2014 annexation". */
    void addLending(Placed p) {
        add(p, false);
        lending.add(p);
    }

    /** The last date before that may lend its year, at most {@code reach} sentences back. */
    Optional<Placed> lender(Timex before, int reach) {
        return last(lending, Unit.YEAR, before, reach);
    }

    /** Notes a date that "a year earlier" may look back from. */
    void addComparable(Placed p) {
        comparable.add(p);
    }

    /** The last date before that can be compared with a year earlier, at most {@code reach} sentences back. */
    Optional<Placed> compared(Unit unit, Timex before, int reach) {
        return last(comparable, unit, before, reach);
    }

    List<Placed> all() {
        return List.copyOf(placed);
    }

    /** The last date before that is at least as fine as {@code unit} and at most {@code reach} sentences back. */
    Optional<Placed> last(Unit unit, Timex before, int reach) {
        return last(placed, unit, before, reach);
    }

    private static Optional<Placed> last(List<Placed> among, Unit unit, Timex before, int reach) {
        Pattern form = form(unit);
        for (int i = among.size() - 1; i >= Math.max(0, among.size() - MOST); i--) {
            Placed p = among.get(i);
            if (before.sentence() - p.timex().sentence() > reach) {
                return Optional.empty();
            }
            if (p.date() != null && p.date().earliest() != null && form.matcher(p.value()).matches()) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    static LocalDate day(Placed p) {
        if (p.date() == null || p.date().earliest() == null) {
            throw new IllegalArgumentException(p + " has no date to count from");
        }
        return p.date().earliest();
    }

    private static Pattern form(Unit unit) {
        return switch (unit) {
            case DAY, WEEK, WEEKEND -> DAYS;
            case MONTH -> MONTHS;
            case QUARTER -> QUARTERS;
            case YEAR, DECADE, CENTURY -> YEARS;
        };
    }

    private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final Pattern MONTHS = Pattern.compile("\\d{4}-\\d{2}.*");
    private static final Pattern QUARTERS = Pattern.compile("\\d{4}-(\\d{2}|Q).*");
    private static final Pattern YEARS = Pattern.compile("\\d{4}.*");
}
