package org.readout.story.conflict;

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
        Edtf day = Objects.requireNonNull(said.detail().when()).date();
        Edtf published = denied.reading().published() == null ? null : Objects.requireNonNull(denied.reading().published()).date();
        boolean stretch = denied.detail().when() == null && STRETCH.matcher(denied.detail().evidence().quote()).find();
        boolean otherTime = stretch || denied.detail().when() != null && !Objects.requireNonNull(denied.detail().when()).date().overlaps(day);
        if (otherTime || Dates.before(published, day)) {
            return Optional.empty();
        }
        return Optional.of(Sides.conflict(Conflict.Kind.OCCURRENCE, null,
                "One account says that it was done on " + Wording.date(day) + ", another that it was not.",
                List.of(Sides.quoting("it happened", List.of(said.detail().evidence())), Sides.quoting("it did not happen", List.of(denied.detail().evidence()))),
                List.of()));
    }
}
