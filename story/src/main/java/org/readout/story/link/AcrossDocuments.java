package org.readout.story.link;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.Status;

/**
 * What one document leaves undated may be dated by another: joined if the place agrees or the text takes the happening for known, and one
 * candidate only remains in the whole pile.
 */
final class AcrossDocuments implements Rule {

    private static final long NEWS_DAYS = 3;
    private static final List<String> ANY_TIME = List.of("");
    private static final Comparator<Cluster> ORDER = Comparator.comparing(Cluster::first);

    private final Bonds bonds;

    AcrossDocuments(Bonds bonds) {
        this.bonds = bonds;
    }

    /** What undated cells of several documents share that are one: the same participants and place below a state, or the same number of happenings. */
    static String key(Cluster cell) {
        boolean shareable = cell.company.size() >= 2 && (cell.places.values().stream().anyMatch(p -> p.within() != null) || cell.counted > 0);
        return SameDay.signature(cell) + "|" + cell.kind.key() + "|" + cell.counted + (shareable ? "" : "|" + cell.document() + "|" + cell.position());
    }

    /** Cells of one key, joined. */
    static Cluster bundle(List<Cluster> cells) {
        List<Cluster> ordered = cells.stream().sorted(ORDER).toList();
        if (ordered.size() == 1) {
            return ordered.get(0);
        }
        Cluster bundle = ordered.get(0).copy();
        ordered.subList(1, ordered.size()).forEach(cell -> bundle.absorb(cell, cell.name() + ": no date in either, same participants and "
                + (cell.counted > 0 ? "the same number of times" : "place")));
        return bundle;
    }

    @Override
    public Comparator<Cluster> order() {
        return ORDER;
    }

    @Override
    public boolean inTurn() {
        return false;
    }

    @Override
    public Keys offers(Cluster home) {
        return home.counted > 0 ? Keys.NONE : Keys.of(home, ANY_TIME, home.onDay() ? List.of(day(requireNonNull(requireNonNull(home.date()).earliest()))) : List.of());
    }

    @Override
    public Keys seeks(Cluster seeker) {
        if (seeker.company.isEmpty() && seeker.places.isEmpty() || seeker.counted > 0) {
            return Keys.NONE;
        }
        Edtf published = seeker.first().published();
        LocalDate last = published == null || !published.isDay() || !seeker.happened() ? null : published.earliest();
        return Keys.of(seeker, ANY_TIME, last == null ? List.of() : LongStream.rangeClosed(0, NEWS_DAYS).mapToObj(last::minusDays).map(AcrossDocuments::day).toList());
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    @Override
    public @Nullable Found decide(Cluster cluster, List<Cluster> homes, Nearby near) {
        List<Cluster> fitting = homes.stream()
                .filter(c -> c.counted == 0 && !bonds.vetoed(c, cluster) && !bonds.placesClash(c, cluster) && bonds.alike(c, cluster))
                .filter(c -> !bonds.outOfTime(cluster, c) && (bonds.bound(c, cluster) || cluster.company.isEmpty()))
                .toList();
        List<Cluster> placed = fitting.stream().filter(c -> bonds.sharePlaceBelowState(c, cluster)).toList();
        if (placed.size() == 1 && near.byPlace() && !hypothetical(cluster)) {
            return new Found(placed.get(0), "undated; the only one in the pile at this place with these participants");
        }
        List<Cluster> named = fitting.stream().filter(c -> c.company.namesOneOf(cluster.company) && c.onDay()).toList();
        boolean known = WithinDocument.pointer(cluster) && cluster.places.isEmpty() && parties(cluster);
        if (known && named.size() == 1 && near.byParties() && Bonds.followOn(cluster.statuses, named.get(0).statuses)) {
            return new Found(named.get(0), "undated, taken for known; the only one in the pile that fits");
        }
        List<Cluster> fresh = named.stream().filter(c -> news(cluster, c)).toList();
        if (cluster.places.isEmpty() && parties(cluster) && cluster.happened() && fresh.size() == 1 && near.byDay() && cluster.form == fresh.get(0).form) {
            return new Found(fresh.get(0), "undated; reported within " + NEWS_DAYS + " days after " + fresh.get(0).date() + ", participants agree");
        }
        return null;
    }

    private static boolean hypothetical(Cluster cluster) {
        return cluster.statuses.size() == 1 && cluster.statuses.contains(Status.HYPOTHETICAL);
    }

    private static boolean parties(Cluster cluster) {
        return cluster.company.size() >= 2;
    }

    private static boolean news(Cluster undated, Cluster dated) {
        Edtf day = dated.date();
        return day != null && undated.sightings.stream().allMatch(s -> {
            Edtf published = s.published();
            long since = published == null || !published.isDay() ? -1 : Dates.between(day, published);
            return since >= 0 && since < Dates.days(day) + NEWS_DAYS;
        });
    }
}
