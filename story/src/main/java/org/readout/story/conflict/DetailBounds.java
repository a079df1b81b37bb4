package org.readout.story.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Claim;
import org.readout.model.Conflict;
import org.readout.model.Edtf;
import org.readout.model.Place;
import org.readout.model.lexicon.Table;

/**
 * "The first visit since 1998", "had not met since the war", "the only agreement", against a deed of that kind, of the same states and of
 * people of the same rank, wholly inside that time.
 */
final class DetailBounds {

    private static final Set<String> RANKS = Table.filled(DetailBounds.class, "rank-words.tsv", 1).words();
    private static final long OWN_DAYS = 45;

    private DetailBounds() {}

    static Optional<Conflict> of(Likeness.Told one, Likeness.Told other, Likeness likeness, Pile pile) {
        if ((one.detail().bound() == null) == (other.detail().bound() == null)) {
            return Optional.empty();
        }
        Likeness.Told bound = one.detail().bound() != null ? one : other;
        Likeness.Told done = bound == one ? other : one;
        Edtf date = done.date();
        if (date == null || done.detail().denied() || !parties(bound, done) || !inside(date, bound) || likeness.subject(one, other) < RELATED) {
            return Optional.empty();
        }
        Claim.Kind kind = Objects.requireNonNull(bound.detail().bound());
        String since = bound.date() == null ? "" : " since " + Wording.date(Edtf.parse(bound.date().text().replace("/..", "")));
        String says = kind == Claim.Kind.FIRST ? "the first" + since : kind == Claim.Kind.ONLY ? "the only one" + since : "none" + since;
        return Optional.of(Sides.conflict(Conflict.Kind.FIRST_SINCE, null,
                "One account speaks of " + says + ", another tells of one on " + Wording.date(date) + ".",
                List.of(Sides.quoting(says, List.of(bound.detail().evidence())),
                        Sides.quoting("one took place on or about " + date, List.of(done.detail().evidence()))), List.of()));
    }

    private static final double RELATED = 0.15;

    /** The same states and no others, and somebody of the same rank; who is named must be named. */
    private static boolean parties(Likeness.Told bound, Likeness.Told done) {
        Set<String> wanted = bound.codes();
        Set<String> found = done.codes();
        Set<String> ranks = bound.detail().words().stream().filter(RANKS::contains).collect(Collectors.toSet());
        Set<String> shared = Likeness.shared(bound.detail().words(), done.detail().words());
        boolean named = bound.detail().words().stream().filter(w -> w.startsWith("+") || w.startsWith("@")).allMatch(w -> done.detail().words().contains(w)
                || bound.detail().evidence().quote().toLowerCase(Locale.ROOT).indexOf(w.substring(1)) < 0 || place(w, bound));
        return wanted.size() >= 2 && wanted.containsAll(found) && wanted.stream().allMatch(w -> found.contains(w) || lies(done.detail().place(), w))
                && (ranks.isEmpty() || ranks.stream().anyMatch(shared::contains)) && named
                && !Likeness.shared(bound.detail().deeds(), done.detail().deeds()).isEmpty();
    }

    private static boolean place(String word, Likeness.Told bound) {
        return bound.reading().details().stream().map(d -> d.place()).filter(Objects::nonNull)
                .anyMatch(p -> Objects.requireNonNull(p).name().toLowerCase(Locale.ROOT).contains(word.substring(1)));
    }

    private static boolean lies(@Nullable Place place, String code) {
        return place != null && place.holders().contains(Wording.state(code.substring(1)));
    }

    /** The day on which the bound was told: the document's own, else the last day that it tells of. */
    private static @Nullable LocalDate told(Likeness.Told bound) {
        Edtf published = bound.published();
        return published != null ? published.earliest()
                : bound.reading().details().stream().filter(d -> d.bound() == null && d.when() != null).map(d -> Objects.requireNonNull(d.when()).date())
                        .filter(Edtf::isDay).map(d -> Objects.requireNonNull(d.earliest())).max(java.util.Comparator.naturalOrder()).orElse(null);
    }

    /** After the baseline, and well before what the bound itself speaks of. */
    private static boolean inside(Edtf date, Likeness.Told bound) {
        LocalDate from = date.earliest();
        LocalDate to = date.latest();
        LocalDate own = told(bound);
        if (from == null || to == null || own == null) {
            return false;
        }
        Edtf window = bound.date();
        LocalDate baseline = window == null ? null : Edtf.parse(window.text().replace("/..", "")).latest();
        return (baseline == null || from.isAfter(baseline)) && to.plusDays(OWN_DAYS).isBefore(own);
    }
}
