package org.readout.story.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Conflict;
import org.readout.model.Place;
import org.readout.model.lexicon.Table;

/** Two places for one deed of one day. A venue contradicts no place. */
final class DetailPlaces {

    private static final Set<String> VENUES = Table.filled(DetailPlaces.class, "venue-words.tsv", 1).words();

    private DetailPlaces() {}

    static Optional<Conflict> of(Likeness.Told one, Likeness.Told other, Likeness likeness, Pile pile) {
        if (one.detail().bound() != null || other.detail().bound() != null || !likeness.one(one, other)) {
            return Optional.empty();
        }
        Place a = one.detail().place();
        Place b = other.detail().place();
        if (a == null || b == null || one.detail().denied() || other.detail().denied() || !one.oneDay(other) || venue(a) || venue(b)
                || pile.atlas().related(a, b)) {
            return Optional.empty();
        }
        boolean siblings = a.within() != null && Objects.equals(a.within(), b.within());
        boolean apart = pile.atlas().apart(a, b);
        if (!siblings && !apart || Likeness.shared(one.detail().deeds(), other.detail().deeds()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Sides.conflict(Conflict.Kind.PLACE, null,
                "One account puts the same in " + a.name() + ", another in " + b.name() + ".",
                List.of(Sides.quoting("in " + a.name(), List.of(one.detail().evidence())), Sides.quoting("in " + b.name(), List.of(other.detail().evidence()))),
                siblings ? List.of("both lie in " + a.within() + "; one may lie in or near the other") : List.of()));
    }

    static boolean venue(Place place) {
        return Stream.of(place.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(VENUES::contains);
    }
}
