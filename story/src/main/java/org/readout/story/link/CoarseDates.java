package org.readout.story.link;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;

/**
 * Mentions that name a month, a year or a longer time: they join a happening of that time if it is the only one that fits. A wish or plan
 * for a whole year stays its own unless the place or the document ties it to a dated happening.
 */
final class CoarseDates implements Rule {

    private static final long MONTHS = 62;
    private static final long YEAR = 366;
    /** The finest first. */
    private static final Comparator<Cluster> ORDER =
            Comparator.comparingLong((Cluster c) -> Dates.days(date(c))).thenComparing(c -> -c.company.size()).thenComparing(Cluster::first);

    private final Bonds bonds;

    CoarseDates(Bonds bonds) {
        this.bonds = bonds;
    }

    /** What coarse cells share that are one bundle: date, standing, parties, place. */
    static String key(Cluster cell) {
        return cell.kind.key() + "|" + cell.date() + "|" + cell.happened() + "|" + cell.counted + "|" + SameDay.signature(cell);
    }

    @Override
    public Comparator<Cluster> order() {
        return ORDER;
    }

    @Override
    public boolean inTurn() {
        return true;
    }

    @Override
    public Keys offers(Cluster home) {
        return home.counted > 0 ? Keys.NONE : Keys.of(home, Stream.concat(months(home), years(home)).toList(), List.of());
    }

    @Override
    public Keys seeks(Cluster seeker) {
        if (Dates.days(date(seeker)) > YEAR || seeker.counted > 0) {
            return Keys.NONE;
        }
        return Keys.of(seeker, (Dates.days(date(seeker)) <= MONTHS ? months(seeker) : years(seeker)).toList(), List.of());
    }

    private static Stream<String> months(Cluster cluster) {
        Edtf date = date(cluster);
        return Dates.days(date) > MONTHS ? Stream.of() : Stream.iterate(YearMonth.from(requireNonNull(date.earliest())),
                month -> !month.isAfter(YearMonth.from(requireNonNull(date.latest()))), month -> month.plusMonths(1)).map(YearMonth::toString);
    }

    private static Stream<String> years(Cluster cluster) {
        Edtf date = date(cluster);
        return Dates.days(date) > YEAR ? Stream.of() : IntStream.rangeClosed(requireNonNull(date.earliest()).getYear(), requireNonNull(date.latest()).getYear())
                .mapToObj(Integer::toString);
    }

    @Override
    public @Nullable Found decide(Cluster cluster, List<Cluster> homes, Nearby near) {
        List<Cluster> fitting = homes.stream()
                .filter(c -> c.counted == 0 && !bonds.vetoed(c, cluster) && !bonds.placesClash(c, cluster) && bonds.alike(c, cluster))
                .filter(c -> !Dates.clash(c.dates, cluster.dates) && (!c.onDay() || c.dates.stream().anyMatch(date(cluster)::contains)))
                .filter(c -> Dates.days(date(c)) <= YEAR)
                .toList();
        List<Cluster> placed = fitting.stream().filter(c -> bonds.samePlace(c, cluster)).toList();
        if (placed.size() == 1 && near.byPlace() && near.byLand()) {
            return new Found(placed.get(0), "place agrees and " + date(cluster) + " covers " + date(placed.get(0)));
        }
        List<Cluster> bound = fitting.stream().filter(c -> bonds.bound(c, cluster)).toList();
        List<Cluster> here = bound.stream().filter(c -> c.sharesDocument(cluster)).toList();
        if (here.size() == 1) {
            return new Found(here.get(0), "the only one in the same document that " + date(cluster) + " covers, participants agree");
        }
        boolean vagueWish = Dates.days(date(cluster)) > MONTHS && cluster.awaited();
        List<Cluster> named = bound.stream().filter(c -> c.company.namesOneOf(cluster.company) && !bonds.outOfTime(cluster, c)).toList();
        if (named.size() == 1 && !vagueWish && near.byParties()) {
            return new Found(named.get(0), "the only one with these participants that " + date(cluster) + " covers");
        }
        return unnamed(cluster, fitting);
    }

    /** A mention without participants, in a document that tells of exactly one with the same words for the date. */
    private static @Nullable Found unnamed(Cluster cluster, List<Cluster> fitting) {
        if (!cluster.company.isEmpty()) {
            return null;
        }
        List<Cluster> here = fitting.stream().filter(c -> c.dates.contains(date(cluster)) && c.sharesDocument(cluster)).toList();
        return here.size() == 1 ? new Found(here.get(0), "same date " + date(cluster) + " in the same document") : null;
    }

    private static Edtf date(Cluster cluster) {
        return requireNonNull(cluster.date());
    }
}
