package org.readout.reading.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.reading.parse.Sentence;

/** Places the expressions HeidelTime leaves open in the calendar: against the document's date, or the dates named before. */
final class Placement {

    /** How many sentences back "two days later" finds its date surely, and how many at all. */
    private static final int SURE = 3;
    private static final int REACH = 40;
    /** How many sentences back "a year earlier" looks for what it is compared with. */
    private static final int NEAR_BY = 10;
    private static final Set<String> TOLD = Set.of("next", "following", "previous", "preceding");
    private static final String UNKNOWN = "the document's date is not known";

    private static final Pattern CENTURY = Pattern.compile("UNDEF-century(\\d)(\\d)(.*)");
    private static final Pattern YEAR = Pattern.compile("UNDEF-year-(.*)");
    private static final Pattern COUNTED =
            Pattern.compile("UNDEF-(this|REF|REFUNIT)-(day|week-WE|week|month|quarter|year|decade|century)-(PLUS|MINUS)-(\\d{1,4})(.*)");
    private static final Pattern NEAR = Pattern.compile("UNDEF-(this|next|last)-(day|week-WE|week|month|quarter|year|decade|century)(.*)");
    private static final Pattern WEEKDAY = Pattern.compile(
            "UNDEF-(this|next|last|day)-(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(T.*)?");
    private static final Pattern MONTH = Pattern.compile("UNDEF-(this|next|last)-(january|february|march|april|may|june|july|august|september"
            + "|october|november|december)(-\\d{2})?");
    private static final Pattern SEASON = Pattern.compile("UNDEF-(this|next|last)-(SP|SU|FA|WI)");

    private final Anchor anchor;
    private final Context context;
    private final Years years;
    private final boolean history;

    /** {@code history}: the document is an account of years gone by, told in order. */
    Placement(Anchor anchor, Context context, boolean history) {
        this.anchor = anchor;
        this.context = context;
        this.history = history;
        this.years = new Years(anchor, context, history);
    }

    /** Places {@code t}; {@code beside} are all expressions of its sentence. */
    Placed place(Timex t, Sentence s, List<Timex> beside) {
        if (!t.value().startsWith("UNDEF-")) {
            return t.value().contains("funcDateCalc") ? holiday(t, t.value()) : Placed.of(t, t.value(), "stated");
        }
        try {
            return open(t, s, beside);
        } catch (DateTimeException e) {
            return Placed.of(t, "", "no such date");
        }
    }

    private Placed open(Timex t, Sentence s, List<Timex> beside) {
        Matcher m = YEAR.matcher(t.value());
        if (m.matches()) {
            return m.group(1).contains("funcDateCalc") ? holiday(t, m.group(1), s) : years.place(t, m.group(1), s, beside);
        }
        m = WEEKDAY.matcher(t.value());
        if (m.matches()) {
            return weekday(t, s, m.group(1), DayOfWeek.valueOf(m.group(2).toUpperCase(Locale.ROOT)), Optional.ofNullable(m.group(3)).orElse(""));
        }
        m = COUNTED.matcher(t.value());
        if (m.matches()) {
            int count = Integer.parseInt(m.group(4)) * (m.group(3).equals("PLUS") ? 1 : -1);
            return m.group(1).equals("this") ? near(t, Unit.of(m.group(2)), count, m.group(5)) : counted(t, s, m.group(1), Unit.of(m.group(2)), count, m.group(5));
        }
        m = NEAR.matcher(t.value());
        if (m.matches()) {
            Unit unit = Unit.of(m.group(2));
            int count = step(m.group(1));
            boolean telling = s.token(t.first()).lower().equals("the") && TOLD.contains(s.token(Math.min(t.first() + 1, t.last())).lower());
            if (history && unit == Unit.DAY && !telling) {
                return count == 0 && m.group(3).isEmpty() ? Placed.of(t, "PRESENT_REF", "the time of the account") : near(t, unit, count, m.group(3));
            }
            boolean told = history && (telling || unit.compareTo(Unit.MONTH) >= 0) || count != 0 && telling && context.last(unit, t, SURE).isPresent();
            return told ? counted(t, s, "REF", unit, count, m.group(3)) : near(t, unit, count, m.group(3));
        }
        m = MONTH.matcher(t.value());
        if (m.matches()) {
            return month(t, s, m.group(1), Month.valueOf(m.group(2).toUpperCase(Locale.ROOT)), Optional.ofNullable(m.group(3)).orElse(""));
        }
        m = SEASON.matcher(t.value());
        if (m.matches()) {
            return season(t, m.group(1), m.group(2));
        }
        m = CENTURY.matcher(t.value());
        return m.matches() ? century(t, m.group(1) + m.group(2), m.group(3)) : Placed.of(t, "", "not placed");
    }

    static int step(String word) {
        return word.equals("this") ? 0 : word.equals("next") ? 1 : -1;
    }

    private Placed near(Timex t, Unit unit, int count, String rest) {
        if (!anchor.knows(unit)) {
            return Placed.of(t, unit.unknown() + rest, UNKNOWN);
        }
        return Placed.of(t, unit.value(unit.shift(anchor.day(), count)) + rest, "counted from the document's date");
    }

    private Placed weekday(Timex t, Sentence s, String word, DayOfWeek weekday, String rest) {
        if (!anchor.knows(Unit.DAY)) {
            return Placed.of(t, "XXXX-XX-XX" + rest, UNKNOWN);
        }
        LocalDate day = anchor.day();
        boolean ahead = Tense.at(s, t.last()) == Tense.FUTURE || Relation.of(s, t).equals("until");
        LocalDate value = switch (word) {
            case "last" -> day.with(TemporalAdjusters.previous(weekday));
            case "next" -> day.with(TemporalAdjusters.next(weekday));
            default -> ahead ? day.with(TemporalAdjusters.nextOrSame(weekday)) : day.with(TemporalAdjusters.previousOrSame(weekday));
        };
        return Placed.of(t, value + rest, "the " + (value.isAfter(day) ? "next" : "last") + " such day " + (value.isAfter(day) ? "after" : "up to")
                + " the document's date");
    }

    private Placed month(Timex t, Sentence s, String word, Month month, String rest) {
        if (!anchor.knows(Unit.MONTH)) {
            return Placed.of(t, String.format(Locale.ROOT, "XXXX-%02d%s", month.getValue(), rest), UNKNOWN);
        }
        LocalDate day = anchor.day();
        int year = day.getYear();
        if (word.equals("last") && month.compareTo(day.getMonth()) >= 0) {
            year--;
        } else if (word.equals("next") && month.compareTo(day.getMonth()) <= 0) {
            year++;
        }
        return Placed.of(t, String.format(Locale.ROOT, "%04d-%02d%s", year, month.getValue(), rest), "counted from the document's date");
    }

    private Placed season(Timex t, String word, String season) {
        if (!anchor.knows(Unit.MONTH)) {
            return Placed.of(t, "XXXX-" + season, UNKNOWN);
        }
        int now = anchor.day().getMonthValue() % 12 / 3;
        int then = switch (season) {
            case "SP" -> 1;
            case "SU" -> 2;
            case "FA" -> 3;
            default -> 0;
        };
        int year = anchor.day().getYear() - (now == 0 && anchor.day().getMonthValue() < 3 ? 1 : 0);
        int order = Math.floorMod(then - 1, 4) - Math.floorMod(now - 1, 4);
        year += word.equals("last") && order >= 0 ? -1 : word.equals("next") && order <= 0 ? 1 : 0;
        return Placed.of(t, String.format(Locale.ROOT, "%04d-%s", year, season), "counted from the document's date");
    }

    private Placed counted(Timex t, Sentence s, String kind, Unit unit, int count, String rest) {
        boolean compares = kind.equals("REFUNIT");
        boolean quarter = rest.isEmpty() && unit == Unit.QUARTER;
        Optional<Placed> from = compares ? context.compared(Unit.YEAR, t, NEAR_BY)
                : quarter && count == 0 ? context.compared(unit, t, REACH) : context.last(unit, t, history || quarter ? REACH : SURE);
        if (compares && from.isEmpty() && s.token(t.last()).lower().equals("ago")) {
            return near(t, unit, count, rest);
        }
        if (from.isEmpty() && rest.startsWith("T") && anchor.knows(unit)) {
            return Placed.of(t, unit.value(unit.shift(anchor.day(), count)) + rest, "time of the document's day");
        }
        if (from.isEmpty()) {
            return Placed.of(t, unit.unknown() + rest, "no date before it to count from");
        }
        LocalDate day = unit.shift(Context.day(from.get()), count);
        String value = unit.value(day);
        if (compares) {
            value += from.get().value().substring(4);
        } else if (unit == Unit.WEEK) {
            value = Unit.DAY.value(day);
        }
        Placed p = Placed.of(t, value + rest, "counted from " + from.get().value());
        return t.sentence() - from.get().timex().sentence() > SURE ? p.doubtful() : p;
    }

    private Placed century(Timex t, String two, String rest) {
        Optional<Integer> year = anchor.knows(Unit.YEAR) ? Optional.of(anchor.day().getYear())
                : context.last(Unit.YEAR, t, Integer.MAX_VALUE).map(p -> Context.day(p).getYear());
        if (year.isEmpty()) {
            return Placed.of(t, "XX" + two + rest, "its century is not known");
        }
        int value = year.get() / 100 * 100 + Integer.parseInt(two);
        if (anchor.knows(Unit.YEAR) && value > year.get() + 20) {
            value -= 100;
        }
        return Placed.of(t, String.format(Locale.ROOT, "%04d%s", value, rest), "century of the document");
    }

    private Placed holiday(Timex t, String formula, Sentence s) {
        if (!anchor.knows(Unit.YEAR)) {
            return Placed.of(t, "", UNKNOWN);
        }
        Optional<LocalDate> day = Holidays.day(anchor.day().getYear() + "-" + formula);
        if (day.isPresent() && anchor.latest() != null && day.get().isAfter(anchor.latest()) && Tense.at(s, t.last()) != Tense.FUTURE) {
            day = Holidays.day(anchor.day().getYear() - 1 + "-" + formula);
        }
        return day.map(d -> Placed.of(t, d.toString(), "date of the holiday")).orElseGet(() -> Placed.of(t, "", "not placed"));
    }

    private static Placed holiday(Timex t, String value) {
        return Holidays.day(value).map(d -> Placed.of(t, d.toString(), "date of the holiday")).orElseGet(() -> Placed.of(t, "", "its year is not known"));
    }
}
