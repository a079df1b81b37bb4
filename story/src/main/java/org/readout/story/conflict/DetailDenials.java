package org.readout.story.conflict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readout.model.Conflict;
import org.readout.model.Edtf;
import org.readout.story.link.Dates;

/** A deed that one document tells and another says was not done. A denial published before the day contradicts nothing. */
final class DetailDenials {

    private DetailDenials() {}

    static Optional<Conflict> of(Likeness.Told one, Likeness.Told other, Pile pile) {
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
        boolean otherTime = denied.detail().when() != null && !Objects.requireNonNull(denied.detail().when()).date().overlaps(day);
        if (otherTime || Dates.before(published, day)) {
            return Optional.empty();
        }
        return Optional.of(Sides.conflict(Conflict.Kind.OCCURRENCE, null,
                "One account says that it was done on " + Wording.date(day) + ", another that it was not.",
                List.of(Sides.quoting("it happened", List.of(said.detail().evidence())), Sides.quoting("it did not happen", List.of(denied.detail().evidence()))),
                List.of()));
    }
}
