package org.readout.story.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Mention.Reference;
import org.readout.model.Mode;
import org.readout.model.Status;

/**
 * Undated mentions inside one document: "the summit", "their meeting" take up the nearest that fits, before it if there is one, else a
 * dated one after it. What no other fits stays on its own.
 */
final class WithinDocument {

    private static final int REACH = 60;
    private static final Set<Status> AWAITED = Set.of(Status.PROPOSED, Status.PLANNED);

    private final Bonds bonds;
    private final Set<String> apartWords;

    WithinDocument(Bonds bonds, Set<String> apartWords) {
        this.bonds = bonds;
        this.apartWords = apartWords;
    }

    /**
     * A dated happening.
     *
     * @param id what it is kept under
     * @param cluster as the steps before left it
     */
    record Home(String id, Cluster cluster) {}

    /** A cell of the document, and the cluster it belongs to now. */
    private record Anchor(Cluster cell, Cluster home) {}

    /** A cell that takes up a cluster, and why. */
    private record Found(Cluster cell, Cluster home, String reason) {}

    /**
     * Settles one document.
     *
     * @param dated the document's dated cells with their happenings
     * @param undated the document's other cells, which are this method's to change
     */
    Settled settle(Map<Cluster, Home> dated, List<Cluster> undated) {
        Map<Cluster, Cluster> told = new LinkedHashMap<>();
        Map<Cluster, String> ids = new IdentityHashMap<>();
        dated.forEach((cell, home) -> {
            told.put(cell, home.cluster);
            ids.put(home.cluster, home.id);
        });
        List<Found> found = found(told, undated);
        List<Settled.Guest> guests = new ArrayList<>();
        for (Found f : found) {
            String id = ids.get(f.home);
            if (id == null) {
                f.home.absorb(f.cell, f.cell.name() + ": " + f.reason);
            } else {
                guests.add(new Settled.Guest(f.cell, new Link(id, f.reason)));
            }
        }
        Set<Cluster> settled = new HashSet<>(found.stream().map(Found::cell).toList());
        return new Settled(guests, undated.stream().filter(c -> !settled.contains(c)).toList());
    }

    private List<Found> found(Map<Cluster, Cluster> told, List<Cluster> undated) {
        NavigableMap<Integer, Anchor> anchors = new TreeMap<>();
        told.forEach((cell, home) -> cell.sightings.forEach(s -> anchors.put(s.position(), new Anchor(cell, home))));
        List<Found> found = new ArrayList<>();
        for (Cluster cell : undated.stream().sorted(Comparator.comparingInt(Cluster::position)).toList()) {
            Found plan = announced(cell, told);
            if (plan != null) {
                found.add(plan);
                anchors.put(cell.position(), new Anchor(cell, plan.home));
                continue;
            }
            Found link = pointer(cell) ? takenUp(cell, anchors) : cell.company.isEmpty() ? named(cell, anchors) : repeated(cell, anchors);
            if (link != null) {
                found.add(link);
                anchors.put(cell.position(), new Anchor(cell, link.home));
            } else if (!pointer(cell) || !cell.places.isEmpty()) {
                anchors.put(cell.position(), new Anchor(cell, cell));
            }
        }
        Set<Cluster> settled = new HashSet<>(found.stream().map(Found::cell).toList());
        for (Cluster cell : undated) {
            boolean open = pointer(cell) && !settled.contains(cell);
            Anchor later = open ? nearest(cell, anchors.tailMap(cell.position(), false), true) : null;
            if (later != null && (!cell.modes.equals(Set.of(Mode.TALKS)) || later.home.modes.contains(Mode.TALKS))) {
                found.add(new Found(cell, later.home, reason(cell, later, "after it")));
            }
        }
        return found;
    }

    /** A plan or possibility without a date, of the same parties as the one dated plan that the document tells further on. */
    private @Nullable Found announced(Cluster cell, Map<Cluster, Cluster> told) {
        if (!cell.told(Reference.NEW) || cell.counted > 0 || cell.company.size() < 2 || !AWAITED.containsAll(cell.statuses)) {
            return null;
        }
        List<Map.Entry<Cluster, Cluster>> plans = told.entrySet().stream()
                .filter(e -> e.getKey().position() > cell.position() && e.getKey().statuses.contains(Status.PLANNED)
                        && e.getKey().kind.equals(cell.kind) && !bonds.vetoed(cell, e.getValue()) && cell.company.same(e.getKey().company)
                        && !bonds.placesClash(cell, e.getValue()))
                .toList();
        return plans.size() == 1 ? new Found(cell, plans.get(0).getValue(), "the only dated plan with these participants in the same document") : null;
    }

    static boolean pointer(Cluster cell) {
        return !cell.told(Reference.NEW) && cell.counted == 0;
    }

    private @Nullable Found takenUp(Cluster cell, NavigableMap<Integer, Anchor> anchors) {
        Anchor before = nearest(cell, anchors.headMap(cell.position(), false).descendingMap(), false);
        return before == null ? null : new Found(cell, before.home, reason(cell, before, "before it"));
    }

    private @Nullable Anchor nearest(Cluster cell, Map<Integer, Anchor> anchors, boolean datedOnly) {
        int looked = 0;
        Anchor clashing = null;
        for (Anchor anchor : anchors.values()) {
            if (++looked > REACH) {
                break;
            }
            if (fits(cell, anchor, datedOnly)) {
                if (!bonds.placesClash(cell, anchor.home) || cell.first().identity()) {
                    return anchor;
                }
                clashing = clashing == null ? anchor : clashing;
            }
        }
        return clashing != null && cell.first().identity() && !datedOnly ? clashing : null;
    }

    private boolean fits(Cluster cell, Anchor anchor, boolean datedOnly) {
        Cluster home = anchor.home;
        boolean placeless = cell.places.isEmpty() || bonds.samePlace(cell, home) || home.places.isEmpty() && home.company.shared(cell.company) > 0
                || cell.first().identity();
        return !(datedOnly && home.dates.isEmpty()) && kindred(cell, home) && placeless && Bonds.followOn(cell.statuses, anchor.cell.statuses)
                && (bonds.alike(cell, home) || cell.company.shared(home.company) > 0);
    }

    /** As {@link Bonds#vetoed}, but a denial may take up a number of happenings, and a summit is not the talks of others. */
    private boolean kindred(Cluster cell, Cluster home) {
        boolean number = home.counted == 0 || cell.statuses.contains(Status.DENIED);
        boolean level = !(cell.modes.contains(Mode.SUMMIT) && cell.company.isEmpty()
                && home.modes.equals(Set.of(Mode.TALKS)));
        return cell.kind.equals(home.kind) && !cell.form.clashes(home.form) && !cell.company.clashes(home.company) && number && level;
    }

    /** A mention told as news that repeats what the document already tells: same parties, form and standing, and nothing sets it apart. */
    private @Nullable Found repeated(Cluster cell, NavigableMap<Integer, Anchor> anchors) {
        if (cell.counted > 0 || cell.company.isEmpty() || cell.first().setApart(apartWords)) {
            return null;
        }
        List<Anchor> same = anchors.headMap(cell.position(), false).descendingMap().values().stream().limit(REACH)
                .filter(a -> !bonds.vetoed(cell, a.home) && cell.company.same(a.home.company) && bonds.alike(cell, a.home))
                .filter(a -> a.home.happened() == cell.happened() || bonds.samePlace(cell, a.home) && Bonds.followOn(cell.statuses, a.cell.statuses))
                .toList();
        List<Cluster> homes = same.stream().map(Anchor::home).distinct().filter(h -> !bonds.placesClash(cell, h)).toList();
        List<Cluster> placed = homes.stream().filter(h -> bonds.samePlace(cell, h)).toList();
        if (placed.size() == 1) {
            return new Found(cell, placed.get(0), "same participants and place in the same document");
        }
        boolean plain = cell.places.isEmpty() && homes.size() == 1 && same.stream().map(Anchor::home).distinct().count() == 1
                && (cell.company.size() >= 2 || !cell.kind.contact());
        return plain && cell.form == homes.get(0).form && sharesMode(cell, homes.get(0))
                ? new Found(cell, homes.get(0), "the only one of its kind with these participants in the same document") : null;
    }

    /** "The Davos summit": names nobody, is taken for known, and one summit only was told in Davos before. */
    private @Nullable Found named(Cluster cell, NavigableMap<Integer, Anchor> anchors) {
        if (cell.counted > 0 || cell.places.isEmpty() || !cell.first().presupposed() || cell.first().setApart(apartWords)) {
            return null;
        }
        List<Cluster> homes = anchors.headMap(cell.position(), false).descendingMap().values().stream().limit(REACH)
                .filter(a -> !bonds.vetoed(cell, a.home) && bonds.sharePlaceBelowState(cell, a.home) && Bonds.followOn(cell.statuses, a.cell.statuses))
                .map(Anchor::home).distinct().filter(h -> h.modes.containsAll(cell.modes) && (cell.kind.contact() || bonds.alike(cell, h))).toList();
        return homes.size() == 1 ? new Found(cell, homes.get(0), "taken for known, the only one told at this place before it in the same document") : null;
    }

    private static boolean sharesMode(Cluster cell, Cluster home) {
        return cell.form == Form.IN_PERSON || cell.modes.isEmpty() && home.modes.isEmpty() || cell.modes.stream().anyMatch(home.modes::contains);
    }

    private static String reason(Cluster cell, Anchor anchor, String where) {
        return "takes up \"" + anchor.cell.first().word() + "\" " + where + " in the same document, the nearest that fits"
                + (cell.places.isEmpty() || anchor.home.places.isEmpty() ? "" : ", place " + cell.places.firstEntry().getValue().name());
    }
}
