package org.readout.story.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.model.Conflict;
import org.readout.model.Edtf;
import org.readout.story.link.Dates;

/** A deed that one document tells and another says was not done. A denial published before the day contradicts nothing. */
final class DetailDenials {

    /** What was not done in a stretch of time may have been done outside it. */
    private static final Pattern STRETCH = Pattern.compile("\\b(since|before|until|yet|for (years|months|decades))\\b", Pattern.CASE_INSENSITIVE);

    private static final long NEWS_DAYS = 45;

    private DetailDenials() {}

    static Optional<Conflict> of(Likeness.Told one, Likeness.Told other, Likeness likeness, Pile pile) {
        if (one.detail().bound() != null || other.detail().bound() != null || !likeness.one(one, other)) {
            return Optional.empty();
        }
        if (one.detail().denied() == other.detail().denied()) {
            return Optional.empty();
        }
        Likeness.Told denied = one.detail().denied() ? one : other;
        Likeness.Told said = denied == one ? other : one;
        if (said.detail().when() == null) {
            return Optional.empty();
        }
        Edtf day = Objects.requireNonNull(said.date());
        Edtf denial = denied.date();
        boolean oneDay = denial != null && denial.isDay() && denial.overlaps(day);
        boolean answers = denial == null && !STRETCH.matcher(denied.detail().evidence().quote()).find() && answers(day, denied)
                && things(one, other) >= 2;
        if (Likeness.shared(one.detail().deeds(), other.detail().deeds()).isEmpty() || !day.isDay() || !oneDay && !answers || Dates.before(denied.published(), day)) {
            return Optional.empty();
        }
        return Optional.of(Sides.conflict(Conflict.Kind.OCCURRENCE, null,
                "One account says that it was done on " + Wording.date(day) + ", another that it was not.",
                List.of(Sides.quoting("it happened", List.of(said.detail().evidence())), Sides.quoting("it did not happen", List.of(denied.detail().evidence()))),
                List.of()));
    }

    /** True if the denial was published in the weeks after the day, so that it can be about it. */
    private static boolean answers(Edtf day, Likeness.Told denied) {
        Edtf published = denied.published();
        LocalDate from = day.earliest();
        return published == null || published.earliest() != null && from != null && !published.earliest().isAfter(from.plusDays(NEWS_DAYS));
    }

    /** Names and nouns that both clauses have, without persons and states, which meet again and again. */
    private static long things(Likeness.Told one, Likeness.Told other) {
        return Likeness.shared(one.detail().words(), other.detail().words()).stream().filter(w -> !w.startsWith("@") && !w.startsWith("=")).count();
    }
}
