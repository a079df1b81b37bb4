package org.readout.reading.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.reading.parse.Sentence;

/** Finds the year of a date without one: "on March 18", "in summer". */
final class Years {

    /** How many sentences back a date may lend its year. */
    private static final int REACH = 3;
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{2})(?:-(\\d{2}))?(T.*)?");

    private final Anchor anchor;
    private final Context context;

    Years(Anchor anchor, Context context) {
        this.anchor = anchor;
        this.context = context;
    }

    /** Places {@code t}, whose value without its year is {@code rest}. */
    Placed place(Timex t, String rest, Sentence s) {
        if (anchor.knows(Unit.YEAR)) {
            return byDocument(t, rest, s);
        }
        Optional<Placed> before = context.last(Unit.YEAR, t, REACH);
        return before.map(p -> Placed.of(t, p.value().substring(0, 4) + "-" + rest, "year of " + p.value()))
                .orElseGet(() -> Placed.of(t, "XXXX-" + rest, "its year is not known"));
    }

    private Placed byDocument(Timex t, String rest, Sentence s) {
        int year = anchor.day().getYear();
        Matcher m = MONTH_DAY.matcher(rest);
        if (m.matches() && anchor.knows(Unit.MONTH)) {
            int month = Integer.parseInt(m.group(1));
            int now = anchor.day().getMonthValue();
            Tense tense = Tense.at(s, t.last());
            year += tense == Tense.FUTURE && month < now ? 1 : tense == Tense.PAST && month > now ? -1 : 0;
        }
        return Placed.of(t, String.format(Locale.ROOT, "%04d-%s", year, rest), "nearest to the document's date");
    }
}
