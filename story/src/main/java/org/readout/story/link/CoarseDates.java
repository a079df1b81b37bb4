package org.readout.story.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;

/**
 * Mentions that name a month, a year or a longer time: they join a happening of that time if it is the only one that fits. A wish or plan
 * for a whole year stays its own unless the place or the document ties it to a dated happening.
 */
final class CoarseDates {

    private static final long MONTHS = 62;
    private static final long YEAR = 366;

    private final Bonds bonds;

    CoarseDates(Bonds bonds) {
        this.bonds = bonds;
    }

    List<Cluster> join(List<Cluster> dated, List<Cluster> coarse) {
        List<Cluster> clusters = new ArrayList<>(dated);
        Register register = new Register(dated);
        Map<String, List<Cluster>> bundles = new TreeMap<>();
        for (Cluster cell : coarse) {
            String key = cell.kind + "|" + cell.date() + "|" + cell.happened() + "|" + cell.counted + "|" + SameDay.signature(cell);
            bundles.computeIfAbsent(key, k -> new ArrayList<>()).add(cell);
        }
        List<Cluster> finest = bundles.values().stream().map(SameDay::bundle)
                .sorted(Comparator.comparingLong((Cluster c) -> Dates.days(date(c))).thenComparing(c -> -c.company.size()).thenComparing(Cluster::first))
                .toList();
        for (Cluster cluster : finest) {
            Link link = home(cluster, register);
            if (link == null) {
                clusters.add(cluster);
                register.add(cluster);
            } else {
                link.home.absorb(cluster, cluster.name() + ": " + link.reason);
            }
        }
        return clusters;
    }

    private record Link(Cluster home, String reason) {}

    private @Nullable Link home(Cluster cluster, Register register) {
        if (Dates.days(date(cluster)) > YEAR || cluster.counted > 0) {
            return null;
        }
        List<Cluster> fitting = register.near(cluster).stream()
                .filter(c -> c.counted == 0 && !bonds.vetoed(c, cluster) && !bonds.placesClash(c, cluster) && bonds.alike(c, cluster))
                .filter(c -> !Dates.clash(c.dates, cluster.dates) && (!c.onDay() || c.dates.stream().anyMatch(date(cluster)::contains)))
                .filter(c -> Dates.days(date(c)) <= YEAR)
                .toList();
        List<Cluster> placed = fitting.stream().filter(c -> bonds.samePlace(c, cluster)).toList();
        if (placed.size() == 1) {
            return new Link(placed.get(0), "place agrees and " + date(cluster) + " covers " + date(placed.get(0)));
        }
        List<Cluster> bound = fitting.stream().filter(c -> bonds.bound(c, cluster)).toList();
        List<Cluster> here = bound.stream().filter(c -> sameDocument(c, cluster)).toList();
        if (here.size() == 1) {
            return new Link(here.get(0), "the only one in the same document that " + date(cluster) + " covers, participants agree");
        }
        boolean vagueWish = Dates.days(date(cluster)) > MONTHS && cluster.awaited();
        List<Cluster> named = bound.stream().filter(c -> c.company.namesOneOf(cluster.company) && !bonds.outOfTime(cluster, c)).toList();
        if (named.size() == 1 && !vagueWish) {
            return new Link(named.get(0), "the only one with these participants that " + date(cluster) + " covers");
        }
        return unnamed(cluster, fitting);
    }

    /** A mention without participants, in a document that tells of exactly one with the same words for the date. */
    private static @Nullable Link unnamed(Cluster cluster, List<Cluster> fitting) {
        List<Cluster> here = fitting.stream().filter(c -> sameDocument(c, cluster) && c.dates.contains(date(cluster))).toList();
        return cluster.company.isEmpty() && here.size() == 1 ? new Link(here.get(0), "same date " + date(cluster) + " in the same document") : null;
    }

    private static boolean sameDocument(Cluster a, Cluster b) {
        return a.sightings.stream().anyMatch(s -> b.sightings.stream().anyMatch(t -> t.document().id().equals(s.document().id())));
    }

    private static Edtf date(Cluster cluster) {
        return java.util.Objects.requireNonNull(cluster.date());
    }
}
