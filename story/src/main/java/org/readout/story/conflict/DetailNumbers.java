package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.model.Conflict;
import org.readout.model.Edtf;
import org.readout.model.Quantity;
import org.readout.story.link.Dates;

/** Two numbers of one kind for one deed, by more than rounding. */
final class DetailNumbers {

    /** Words of a sum or of a part of one. */
    private static final Pattern PART = Pattern.compile(
            "\\b(in all|all told|altogether|in total|of them|including|among them|each|both sides|remaining|another|so far|per|first of|the rest)\\b",
            Pattern.CASE_INSENSITIVE);

    private DetailNumbers() {}

    static Optional<Conflict> of(Likeness.Told one, Likeness.Told other, Likeness likeness, Pile pile) {
        if (one.detail().bound() != null || other.detail().bound() != null || !likeness.one(one, other)) {
            return Optional.empty();
        }
        if (one.detail().denied() || other.detail().denied() || otherTime(one, other)) {
            return Optional.empty();
        }
        if (PART.matcher(one.detail().evidence().quote()).find() || PART.matcher(other.detail().evidence().quote()).find()) {
            return Optional.empty();
        }
        for (Quantity a : one.detail().quantities()) {
            for (Quantity b : other.detail().quantities()) {
                if (a.high() > 1 && b.high() > 1 && Numbers.comparable(a, b) && single(one, a) && single(other, b) && Numbers.differ(a, b)) {
                    return Optional.of(Sides.conflict(Conflict.Kind.COUNT, null,
                            "One account gives " + Numbers.words(a) + ", another " + Numbers.words(b) + ".",
                            List.of(Sides.quoting(Numbers.words(a), List.of(a.evidence())), Sides.quoting(Numbers.words(b), List.of(b.evidence()))),
                            explanations(one, other, a, b)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean single(Likeness.Told told, Quantity q) {
        return told.detail().quantities().stream().filter(x -> Numbers.comparable(x, q)).count() == 1;
    }

    private static List<String> explanations(Likeness.Told one, Likeness.Told other, Quantity a, Quantity b) {
        List<String> explanations = new ArrayList<>();
        Edtf first = published(one);
        Edtf last = published(other);
        if (a.low() < b.low() ? Dates.before(first, last) : Dates.before(last, first)) {
            explanations.add("later update: the greater number was published later");
        }
        if (Numbers.near(a, b)) {
            explanations.add("rounding: one of the numbers is approximate");
        }
        return explanations;
    }

    private static @org.jspecify.annotations.Nullable Edtf published(Likeness.Told told) {
        return told.reading().published() == null ? null : Objects.requireNonNull(told.reading().published()).date();
    }

    private static boolean otherTime(Likeness.Told one, Likeness.Told other) {
        return one.detail().when() != null && other.detail().when() != null
                && !Objects.requireNonNull(one.detail().when()).date().overlaps(Objects.requireNonNull(other.detail().when()).date());
    }
}
