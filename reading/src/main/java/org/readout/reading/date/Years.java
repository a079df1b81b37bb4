package org.readout.reading.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.reading.parse.Sentence;

/**
 * Finds the year of a date without one ("on March 18", "in summer"): a year in its own sentence, then a dated account it belongs to, then
 * the document's date, then dates before it.
 */
final class Years {

    /** How many sentences back a date lends its year surely, and how many at all. */
    private static final int SURE = 3;
    private static final int REACH = 40;
    /** A date this many days after the document's is still its own: papers are dated ahead. */
    private static final int SLACK = 3;
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{2})(?:-\\d{2})?(?:T.*)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DATED = Pattern.compile("(\\d{4})-\\d{2}.*");
    private static final Pattern THIS_YEAR = Pattern.compile("UNDEF-(this|last|next)-year");

    private final Anchor anchor;
    private final Context context;
    private final boolean history;

    /** {@code history}: the document is an account of years gone by, told in order. */
    Years(Anchor anchor, Context context, boolean history) {
        this.anchor = anchor;
        this.context = context;
        this.history = history;
    }

    /** Places {@code t}, whose value without its year is {@code rest}; {@code beside} are all expressions of its sentence. */
    Placed place(Timex t, String rest, Sentence s, List<Timex> beside) {
        for (Timex other : beside) {
            Matcher dated = DATED.matcher(other.value());
            if (dated.matches() && listed(s, t, other)) {
                return placed(t, dated.group(1), rest, "year of the date beside it");
            }
        }
        for (Timex other : MONTH_DAY.matcher(rest).matches() ? beside : List.<Timex>of()) {
            if (YEAR.matcher(other.value()).matches() && Relation.holds(s, other)) {
                return placed(t, other.value(), rest, "year of the sentence");
            }
            Matcher near = THIS_YEAR.matcher(other.value());
            boolean lent = beside.stream().anyMatch(o -> o != t && o != other && o.first() < other.first() && other.last() < t.first() && listed(s, o, other));
            if (near.matches() && !lent) {
                return anchor.knows(Unit.YEAR)
                        ? placed(t, Unit.YEAR.value(Unit.YEAR.shift(anchor.day(), Placement.step(near.group(1)))), rest,
                                "'" + near.group(1) + " year'")
                        : placed(t, "XXXX", rest, "'" + near.group(1) + " year', but the document's date is not known");
            }
        }
        boolean dated = history && lender(t).isPresent();
        return anchor.knows(Unit.YEAR) && !dated ? byDocument(t, rest, s) : byContext(t, rest);
    }

    /** True if nothing but commas and conjunctions stands between the two. */
    private static boolean listed(Sentence s, Timex a, Timex b) {
        int from = Math.min(a.last(), b.last()) + 1;
        int to = Math.max(a.first(), b.first());
        if (to - from > 4) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!List.of(",", "and", "or", "to", "-", "through", "until", "on", "then", "&", "the").contains(s.token(i).lower())) {
                return false;
            }
        }
        return true;
    }

    private Placed byContext(Timex t, String rest) {
        Optional<Placed> before = lender(t);
        if (before.isEmpty()) {
            return placed(t, "XXXX", rest, "its year is not known");
        }
        Placed p = placed(t, before.get().value().substring(0, 4), rest, "year of " + before.get().value() + " before it");
        return t.sentence() - before.get().timex().sentence() > SURE ? p.doubtful() : p;
    }

    private Optional<Placed> lender(Timex t) {
        return history ? context.story(t, REACH) : context.lender(t, SURE);
    }

    private Placed byDocument(Timex t, String rest, Sentence s) {
        int year = anchor.day().getYear();
        Placed here = placed(t, Integer.toString(year), rest, "year of the document's date");
        if (here.date() == null || anchor.latest() == null || !anchor.knows(Unit.MONTH)) {
            return here;
        }
        LocalDate now = anchor.latest();
        LocalDate from = here.date().earliest();
        LocalDate to = here.date().latest();
        Tense tense = Relation.of(s, t).equals("since") ? Tense.PAST : Tense.at(s, t.last());
        boolean month = MONTH_DAY.matcher(rest).matches();
        if (from != null && from.isAfter(now.plusDays(SLACK)) && tense != Tense.FUTURE) {
            boolean coming = month && (tense != Tense.PAST || List.of("until", "by").contains(Relation.of(s, t)));
            return coming && from.minusMonths(4).isBefore(now) ? here
                    : placed(t, Integer.toString(year - 1), rest, "last such date before the document's date");
        }
        if (month && tense == Tense.FUTURE && to != null && to.isBefore(now.withDayOfMonth(1))) {
            return placed(t, Integer.toString(year + 1), rest, "next such date after the document's date");
        }
        return here;
    }

    private static Placed placed(Timex t, String year, String rest, String basis) {
        Placed p = Placed.of(t, year + "-" + rest, basis);
        return p.date() == null && MONTH_DAY.matcher(rest).matches() && YEAR.matcher(year).matches() && rest.length() >= 5
                ? Placed.of(t, "XXXX-" + rest, "no such day in " + year) : p;
    }
}
