package org.readout.story.link;

import java.util.EnumSet;
import java.util.Set;
import org.readout.model.Mode;
import org.readout.model.Place;
import org.readout.model.Status;

/** What speaks for and against two clusters being one happening. */
final class Bonds {

    private final Atlas atlas;

    Bonds(Atlas atlas) {
        this.atlas = atlas;
    }

    /** True if kind, form, company or number forbid it whatever else agrees. */
    boolean vetoed(Cluster a, Cluster b) {
        return !a.kind.equals(b.kind) || a.form.clashes(b.form) || a.company.clashes(b.company) || (a.counted > 0) != (b.counted > 0)
                || a.counted > 0 && a.counted != b.counted;
    }

    /** True if both name places and none of one can be one of the other. */
    boolean placesClash(Cluster a, Cluster b) {
        return !a.places.isEmpty() && !b.places.isEmpty() && !samePlace(a, b) || aloof(a, b) || aloof(b, a);
    }

    /** A call has no place, and talks are not a call unless the day says so. */
    private static boolean aloof(Cluster call, Cluster other) {
        return call.form == Form.PHONE && other.form == Form.UNSAID
                && (!other.places.isEmpty() || other.modes.contains(Mode.TALKS) && !(call.onDay() && other.onDay()));
    }

    boolean samePlace(Cluster a, Cluster b) {
        return a.places.values().stream().anyMatch(p -> b.places.values().stream().anyMatch(q -> atlas.related(p, q)));
    }

    /** The names of the place and of all that is known to hold it; two related places share one. */
    Set<String> around(Place place) {
        return atlas.around(place);
    }

    boolean sharePlaceBelowState(Cluster a, Cluster b) {
        return a.places.values().stream().filter(p -> !atlas.state(p))
                .anyMatch(p -> b.places.values().stream().filter(q -> !atlas.state(q)).anyMatch(q -> atlas.related(p, q)));
    }

    /** True if they can be one by their words: all contacts can, others need the same word or mode. */
    boolean alike(Cluster a, Cluster b) {
        return a.kind.contact() || a.lemmas.stream().anyMatch(b.lemmas::contains) || a.modes.stream().anyMatch(b.modes::contains);
    }

    /** True if the parties agree well enough to carry a link together with a date. */
    boolean bound(Cluster a, Cluster b) {
        int shared = a.company.shared(b.company);
        return shared >= 2 || shared >= 1 && (a.company.within(b.company) || b.company.within(a.company));
    }

    /** True if a plan told in one would be a plan for what the other says has already been, or the other way round, by the dates of report. */
    boolean outOfTime(Cluster undated, Cluster dated) {
        return undated.sightings.stream().anyMatch(s ->
                undated.happened() && Dates.before(s.published(), dated.date())
                || undated.awaited() && !undated.statuses.contains(Status.HYPOTHETICAL) && Dates.before(dated.date(), s.published()));
    }

    /** True if a later mention with these statuses can take up one that was told with those. */
    static boolean followOn(Set<Status> later, Set<Status> told) {
        Set<Status> known = told.isEmpty() ? EnumSet.noneOf(Status.class) : EnumSet.copyOf(told);
        if (later.contains(Status.DENIED)) {
            return true;
        }
        boolean happened = known.contains(Status.OCCURRED) || known.contains(Status.ONGOING);
        if (later.contains(Status.OCCURRED) || later.contains(Status.ONGOING)) {
            return happened || known.contains(Status.PLANNED) || known.contains(Status.POSTPONED);
        }
        return !happened;
    }
}
