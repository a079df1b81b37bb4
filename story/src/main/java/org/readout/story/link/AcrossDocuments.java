package org.readout.story.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.Status;

/**
 * What one document leaves undated may be dated by another: joined if the place agrees or the text takes the happening for known, and one
 * candidate only remains in the whole pile.
 */
final class AcrossDocuments {

    private static final long NEWS_DAYS = 3;

    private final Bonds bonds;

    AcrossDocuments(Bonds bonds) {
        this.bonds = bonds;
    }

    List<Cluster> join(List<Cluster> dated, List<Cluster> undated) {
        List<Cluster> clusters = new ArrayList<>(dated);
        Register register = new Register(dated);
        Map<Cluster, Found> homes = new HashMap<>();
        List<Cluster> bundles = bundles(undated);
        for (Cluster cluster : bundles) {
            Found found = home(cluster, register);
            if (found == null) {
                clusters.add(cluster);
            } else {
                homes.put(cluster, found);
            }
        }
        for (Cluster cluster : bundles) {
            Found found = homes.get(cluster);
            if (found != null) {
                found.home.absorb(cluster, cluster.name() + ": " + found.reason);
            }
        }
        return clusters;
    }

    private record Found(Cluster home, String reason) {}

    /** Undated cells of several documents with the same participants and the same place below a state, or the same number of happenings. */
    private static List<Cluster> bundles(List<Cluster> undated) {
        Map<String, Cluster> bundles = new TreeMap<>();
        for (Cluster cell : undated.stream().sorted(Comparator.comparing(Cluster::first)).toList()) {
            boolean shareable = cell.company.size() >= 2 && (cell.places.values().stream().anyMatch(p -> p.within() != null) || cell.counted > 0);
            String key = SameDay.signature(cell) + "|" + cell.kind + "|" + cell.counted
                    + (shareable ? "" : "|" + cell.document() + "|" + cell.position());
            Cluster bundle = bundles.putIfAbsent(key, cell);
            if (bundle != null) {
                bundle.absorb(cell, cell.name() + ": no date in either, same participants and "
                        + (cell.counted > 0 ? "the same number of times" : "place"));
            }
        }
        return bundles.values().stream().sorted(Comparator.comparing(Cluster::first)).toList();
    }

    private @Nullable Found home(Cluster cluster, Register register) {
        if (cluster.company.isEmpty() && cluster.places.isEmpty() || cluster.counted > 0) {
            return null;
        }
        List<Cluster> fitting = register.near(cluster).stream()
                .filter(c -> c.counted == 0 && !bonds.vetoed(c, cluster) && !bonds.placesClash(c, cluster) && bonds.alike(c, cluster))
                .filter(c -> !bonds.outOfTime(cluster, c) && (bonds.bound(c, cluster) || cluster.company.isEmpty()))
                .toList();
        List<Cluster> placed = fitting.stream().filter(c -> bonds.sharePlaceBelowState(c, cluster)).toList();
        if (placed.size() == 1 && !hypothetical(cluster)) {
            return new Found(placed.get(0), "undated; the only one in the pile at this place with these participants");
        }
        List<Cluster> named = fitting.stream().filter(c -> c.company.namesOneOf(cluster.company) && c.onDay()).toList();
        boolean known = WithinDocument.pointer(cluster) && cluster.places.isEmpty() && parties(cluster);
        if (known && named.size() == 1 && Bonds.followOn(cluster.statuses, named.get(0).statuses)) {
            return new Found(named.get(0), "undated, taken for known; the only one in the pile that fits");
        }
        List<Cluster> fresh = named.stream().filter(c -> news(cluster, c)).toList();
        if (cluster.places.isEmpty() && parties(cluster) && cluster.happened() && fresh.size() == 1 && cluster.form == fresh.get(0).form) {
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
