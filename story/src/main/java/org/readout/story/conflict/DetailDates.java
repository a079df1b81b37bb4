package org.readout.story.conflict;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.model.Conflict;
import org.readout.model.Edtf;
import org.readout.story.link.Dates;

/** Two days for one deed. What the same do again and again needs the same place, or a word that it was the only one. */
final class DetailDates {

    private static final Pattern ONLY = Pattern.compile("\\b(only|sole|no (other|further)|nobody else|no one else)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALENDAR = Pattern.compile("\\b(old style|new style|julian|our calendar|o\\.s\\.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAYS = Pattern.compile(
            "\\b(\\w+-day|days of|week-long|weeklong|for a week|(first|second|third|last|closing|opening) day|opened|closed|continued|adjourned|resumed|went on)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final long YEAR = 366;
    private static final long WEEKS = 21;
    private static final long MONTHS = 92;
    private static final long YEARS = 1461;
    private static final int SURE = 3;

    private DetailDates() {}

    static Optional<Conflict> of(Likeness.Told one, Likeness.Told other, Likeness likeness, Pile pile) {
        if (one.detail().bound() != null || other.detail().bound() != null || !likeness.one(one, other)) {
            return Optional.empty();
        }
        if (one.detail().when() == null || other.detail().when() == null || one.detail().denied() || other.detail().denied()) {
            return Optional.empty();
        }
        Edtf a = Objects.requireNonNull(one.detail().when()).date();
        Edtf b = Objects.requireNonNull(other.detail().when()).date();
        if (deedless(one, other) || Dates.days(a) > YEAR || Dates.days(b) > YEAR || a.overlaps(b)) {
            return Optional.empty();
        }
        Edtf first = a.compareTo(b) < 0 ? a : b;
        Edtf last = first == a ? b : a;
        long gap = ChronoUnit.DAYS.between(Objects.requireNonNull(first.latest()), Objects.requireNonNull(last.earliest()));
        if (CALENDAR.matcher(one.reading().document().text()).find() || CALENDAR.matcher(other.reading().document().text()).find()
                || !certain(one, other, gap, pile)) {
            return Optional.empty();
        }
        return Optional.of(Sides.conflict(Conflict.Kind.DATE, null,
                "One account puts the same on " + Wording.date(a) + ", another on " + Wording.date(b) + ".",
                List.of(Sides.quoting("on " + a, List.of(one.detail().evidence())), Sides.quoting("on " + b, List.of(other.detail().evidence()))),
                List.of()));
    }

    private static boolean deedless(Likeness.Told one, Likeness.Told other) {
        return Likeness.shared(one.detail().deeds(), other.detail().deeds()).isEmpty();
    }

    private static boolean certain(Likeness.Told one, Likeness.Told other, long gap, Pile pile) {
        Set<String> shared = Likeness.shared(one.detail().words(), other.detail().words());
        if (!Likeness.repeated(one, other)) {
            return gap > 1 && gap <= YEARS && (gap <= MONTHS || shared.stream().anyMatch(w -> !w.startsWith("=")));
        }
        if (DAYS.matcher(one.reading().document().text()).find() || DAYS.matcher(other.reading().document().text()).find()) {
            return false;
        }
        boolean only = ONLY.matcher(one.reading().document().text()).find() || ONLY.matcher(other.reading().document().text()).find();
        boolean place = one.detail().place() != null && other.detail().place() != null
                && pile.atlas().related(Objects.requireNonNull(one.detail().place()), Objects.requireNonNull(other.detail().place()))
                && !pile.atlas().state(Objects.requireNonNull(one.detail().place()));
        boolean things = shared.stream().filter(w -> !w.startsWith("=")).count() >= SURE;
        return gap > 1 && gap <= WEEKS && (only || place) && (things || shared.size() > SURE);
    }
}
