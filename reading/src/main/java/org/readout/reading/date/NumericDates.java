package org.readout.reading.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Edtf;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/**
 * Dates written in numbers with the year last: {@code 18/03/2025}, {@code 3/18/2025}, {@code 18.03.2025}. Where day and month can be
 * exchanged, the other dates of the document decide; if none does, the date is the interval between both readings.
 */
final class NumericDates {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");

    private enum Order { DAY_FIRST, MONTH_FIRST, OPEN }

    private NumericDates() {}

    static List<Placed> find(List<Sentence> sentences) {
        List<Placed> found = new ArrayList<>();
        Order order = order(sentences);
        for (Sentence s : sentences) {
            for (Token t : s.tokens()) {
                Matcher m = FORM.matcher(t.text());
                if (t.text().length() <= 10 && m.matches()) {
                    place(new Timex(s.index(), t.index(), t.index(), t.span(), "DATE", "", ""), m, order, found);
                }
            }
        }
        return found;
    }

    private static Order order(List<Sentence> sentences) {
        boolean day = false;
        boolean month = false;
        for (Sentence s : sentences) {
            for (Token t : s.tokens()) {
                Matcher m = FORM.matcher(t.text());
                if (t.text().length() <= 10 && m.matches() && !m.group(2).equals(".")) {
                    day |= Integer.parseInt(m.group(1)) > 12;
                    month |= Integer.parseInt(m.group(3)) > 12;
                }
            }
        }
        return day == month ? Order.OPEN : day ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private static void place(Timex t, Matcher m, Order order, List<Placed> into) {
        int a = Integer.parseInt(m.group(1));
        int b = Integer.parseInt(m.group(3));
        int year = Integer.parseInt(m.group(4));
        try {
            if (a > 12 || a == b || m.group(2).equals(".")) {
                into.add(day(t, LocalDate.of(year, b, a), "day first: " + t(m)));
            } else if (b > 12) {
                into.add(day(t, LocalDate.of(year, a, b), "month first: " + t(m)));
            } else if (order == Order.OPEN) {
                LocalDate one = LocalDate.of(year, a, b);
                LocalDate two = LocalDate.of(year, b, a);
                Edtf either = Edtf.parse(one.isBefore(two) ? one + "/" + two : two + "/" + one);
                into.add(day(t, one, "").withDate(either, t(m) + " is " + one + " or " + two + ": the order of day and month is not known"));
            } else {
                boolean first = order == Order.DAY_FIRST;
                into.add(day(t, first ? LocalDate.of(year, b, a) : LocalDate.of(year, a, b),
                        (first ? "day" : "month") + " first, as in other dates of the document"));
            }
        } catch (DateTimeException e) {
            return;
        }
    }

    private static String t(Matcher m) {
        return String.format(Locale.ROOT, "%s%s%s%s%s", m.group(1), m.group(2), m.group(3), m.group(2), m.group(4));
    }

    private static Placed day(Timex t, LocalDate day, String basis) {
        return Placed.of(t, day.toString(), basis);
    }
}
