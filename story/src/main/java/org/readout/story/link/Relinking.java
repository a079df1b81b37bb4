package org.readout.story.link;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Mention.Reference;
import org.readout.model.Reading;

/** One change of what is {@link Linked}: the steps in their order, each for the keys that the one before left changed. Used once, by one thread. */
final class Relinking {

    private static final Comparator<Happening> BY_FIRST = Comparator.comparing(h -> h.sightings().get(0));

    private final Linked from;
    private final Set<String> apartWords;
    private final Atlas atlas;
    private final Set<String> learned;
    private final Bonds bonds;
    private final Map<String, Reading> redone = new TreeMap<>();

    Relinking(Linked from, Collection<Reading> more, Set<String> apartWords) {
        this.from = from;
        this.apartWords = apartWords;
        atlas = from.atlas().with(more);
        learned = atlas == from.atlas() ? Set.of() : atlas.learned();
        bonds = new Bonds(atlas);
        for (String name : learned) {
            from.placed().ids(name).forEach(document -> redone.put(document, requireNonNull(from.readings().get(document))));
        }
        more.forEach(reading -> redone.put(reading.document().id(), reading));
    }

    Linked linked() {
        Shelf.Draft<Reading> readings = from.readings().draft();
        Shelf.Draft<List<Cluster>> cells = from.cells().draft();
        Index.Draft placed = from.placed().draft();
        Filing byDay = new Filing(from.dayTellers());
        Filing byCoarse = new Filing(from.coarseTellers());
        SentenceTwins twins = new SentenceTwins(bonds, apartWords);
        redone.forEach((document, reading) -> {
            List<Cluster> old = requireNonNullElse(cells.get(document), List.<Cluster>of());
            List<Cluster> now = twins.join(Sightings.of(reading));
            readings.put(document, reading);
            cells.put(document, now);
            byDay.file(document, dayKeys(old), dayKeys(now));
            byCoarse.file(document, coarseKeys(old), coarseKeys(now));
            names(old, from.atlas()).forEach(name -> placed.remove(name, document));
            names(now, atlas).forEach(name -> placed.add(name, document));
        });
        Index dayTellers = byDay.index();
        Index coarseTellers = byCoarse.index();
        Shelf.Draft<SameDay.Day> days = from.days().draft();
        Map<String, Change> dayChanges = days(byDay.keys(), dayTellers, cells, days);
        Map<String, Change> coarseChanges = new LinkedHashMap<>();
        for (String key : byCoarse.keys()) {
            List<Cluster> bundle = told(coarseTellers.ids(key), cells::get, c -> coarse(c) && CoarseDates.key(c).equals(key));
            change(coarseChanges, key, from.coarse().seekers().get(key), bundle.isEmpty() ? null : SameDay.bundle(bundle));
        }
        Joining.Joined coarse = from.coarse().with(dayChanges, coarseChanges, new CoarseDates(bonds), this::renewed);

        Shelf.Draft<Settled> settled = from.settled().draft();
        Filing byHome = new Filing(from.settlers());
        Filing byLeft = new Filing(from.leftTellers());
        settle(coarse, cells, days, settled, byHome, byLeft);
        Index settlers = byHome.index();
        Index leftTellers = byLeft.index();
        byHome.keys().addAll(coarse.changes().keySet());
        Shelf.Draft<Cluster> dated = from.dated().draft();
        Map<String, Change> datedChanges = new LinkedHashMap<>();
        for (String id : byHome.keys()) {
            Cluster old = dated.get(id);
            Cluster home = coarse.joining().out().get(id);
            dated.put(id, home == null ? null : housed(id, home, settlers, settled));
            change(datedChanges, id, old, dated.get(id));
        }
        Map<String, Change> leftChanges = new LinkedHashMap<>();
        for (String key : byLeft.keys()) {
            List<Cluster> bundle = told(leftTellers.ids(key), d -> requireNonNull(settled.get(d)).left(), c -> AcrossDocuments.key(c).equals(key));
            change(leftChanges, key, from.across().seekers().get(key), bundle.isEmpty() ? null : AcrossDocuments.bundle(bundle));
        }
        Joining.Joined across = from.across().with(datedChanges, leftChanges, new AcrossDocuments(bonds), this::renewed);

        Filing bySide = new Filing(from.sides());
        across.changes().forEach((id, c) -> {
            bySide.file(Moved.ordered(id, c.before()), side(id, c.before()), Stream.of());
            bySide.file(Moved.ordered(id, c.after()), Stream.of(), side(id, c.after()));
        });
        Index sides = bySide.index();
        Shelf.Draft<List<Cluster>> chains = from.chains().draft();
        Map<String, Change> chainChanges = chains(bySide.keys(), sides, across.joining().out(), chains);

        Shelf.Draft<Happening> told = from.told().draft();
        Set<String> gone = new HashSet<>();
        List<Happening> fresh = new ArrayList<>();
        chainChanges.forEach((id, c) -> {
            Cluster now = c.after() == null || !tells(c.after()) ? null : c.after();
            if (told.get(id) != null) {
                gone.add(requireNonNull(told.get(id)).id());
            }
            told.put(id, now == null ? null : Happening.of(now, atlas));
            if (now != null) {
                fresh.add(requireNonNull(told.get(id)));
            }
        });
        fresh.sort(BY_FIRST);
        return new Linked(readings.shelve(), atlas, placed.index(), cells.shelve(), dayTellers, days.shelve(), coarseTellers, coarse.joining(),
                settled.shelve(), settlers, dated.shelve(), leftTellers, across.joining(), sides, chains.shelve(), told.shelve(),
                merged(from.happenings(), gone, fresh), fresh, gone);
    }

    /** True if more is known of where the cluster's places lie than before this change. */
    private boolean renewed(Cluster cluster) {
        return !learned.isEmpty() && names(List.of(cluster), atlas).stream().anyMatch(learned::contains);
    }

    private static Set<String> names(List<Cluster> cells, Atlas atlas) {
        Set<String> names = new TreeSet<>();
        cells.forEach(cell -> cell.places.values().forEach(place -> names.addAll(atlas.around(place))));
        return names;
    }

    private static boolean coarse(Cluster cell) {
        return !cell.onDay() && cell.date() != null;
    }

    private static Stream<String> dayKeys(List<Cluster> cells) {
        return cells.stream().filter(Cluster::onDay).map(SameDay::key);
    }

    private static Stream<String> coarseKeys(List<Cluster> cells) {
        return cells.stream().filter(Relinking::coarse).map(CoarseDates::key);
    }

    private static Stream<String> side(String id, @Nullable Cluster cluster) {
        return Stream.ofNullable(cluster).map(c -> Moved.key(id, c));
    }

    /** The cells that documents tell, those of one key. */
    private static List<Cluster> told(List<String> documents, Function<String, @Nullable List<Cluster>> cells, java.util.function.Predicate<Cluster> of) {
        return documents.stream().flatMap(d -> requireNonNull(cells.apply(d)).stream()).filter(of).toList();
    }

    private static void change(Map<String, Change> changes, String id, @Nullable Cluster before, @Nullable Cluster after) {
        if (before != after) {
            changes.put(id, new Change(before, after));
        }
    }

    /** Notes how the clusters of one key have changed; gives the new ones, the old object where nothing is other. */
    private static List<Cluster> compared(List<Cluster> old, List<Cluster> now, Map<String, Change> changes) {
        Map<String, Cluster> before = new LinkedHashMap<>();
        old.forEach(c -> before.put(c.id(), c));
        List<Cluster> kept = new ArrayList<>();
        for (Cluster c : now) {
            Cluster was = before.remove(c.id());
            kept.add(was != null && (was == c || was.sameTelling(c)) ? was : c);
            noted(changes, c.id(), was, kept.get(kept.size() - 1));
        }
        before.forEach((id, was) -> noted(changes, id, was, null));
        return kept;
    }

    /** As {@link #change}, where a cluster may have gone from one key to another. */
    private static void noted(Map<String, Change> changes, String id, @Nullable Cluster before, @Nullable Cluster after) {
        Change other = changes.get(id);
        if (other == null) {
            change(changes, id, before, after);
        } else {
            changes.put(id, before == null ? new Change(other.before(), after) : new Change(before, other.after()));
        }
    }

    private Map<String, Change> days(Set<String> keys, Index tellers, Shelf.Draft<List<Cluster>> cells, Shelf.Draft<SameDay.Day> days) {
        SameDay sameDay = new SameDay(bonds);
        Map<String, Change> changes = new LinkedHashMap<>();
        for (String key : keys) {
            List<Cluster> told = told(tellers.ids(key), cells::get, c -> c.onDay() && SameDay.key(c).equals(key));
            SameDay.Day old = requireNonNullElse(days.get(key), SameDay.Day.EMPTY);
            List<Cluster> now = compared(old.clusters(), sameDay.join(told), changes);
            days.put(key, now.isEmpty() ? null : SameDay.Day.of(now));
        }
        return changes;
    }

    private Map<String, Change> chains(Set<String> keys, Index sides, Shelf<Cluster> out, Shelf.Draft<List<Cluster>> chains) {
        Moved moved = new Moved(bonds);
        Map<String, Change> changes = new LinkedHashMap<>();
        for (String key : keys) {
            List<Cluster> same = sides.ids(key).stream().map(entry -> requireNonNull(out.get(Moved.id(entry)))).toList();
            List<Cluster> now = compared(requireNonNullElse(chains.get(key), List.<Cluster>of()), moved.join(same), changes);
            chains.put(key, now.isEmpty() ? null : now);
        }
        return changes;
    }

    /** Settles again the documents that are new and those whose dated cells have a home that has changed. */
    private void settle(Joining.Joined coarse, Shelf.Draft<List<Cluster>> cells, Shelf.Draft<SameDay.Day> days, Shelf.Draft<Settled> settled,
            Filing byHome, Filing byLeft) {
        Set<String> documents = new TreeSet<>(redone.keySet());
        coarse.changes().values().forEach(c -> documents.addAll(shaken(c)));
        WithinDocument within = new WithinDocument(bonds, apartWords);
        for (String document : documents) {
            Map<Cluster, WithinDocument.Home> told = new LinkedHashMap<>();
            List<Cluster> open = new ArrayList<>();
            for (Cluster cell : requireNonNull(cells.get(document))) {
                if (cell.date() == null) {
                    open.add(cell.copy());
                } else {
                    String id = home(cell, days, coarse.joining());
                    told.put(cell, new WithinDocument.Home(id, requireNonNull(coarse.joining().out().get(id))));
                }
            }
            Settled old = requireNonNullElse(settled.get(document), Settled.NOTHING);
            Settled now = within.settle(told, open);
            if (redone.containsKey(document) || !now.same(old)) {
                settled.put(document, now);
                byHome.file(document, old.homes(), now.homes());
                byLeft.file(document, old.left().stream().map(AcrossDocuments::key), now.left().stream().map(AcrossDocuments::key));
            }
        }
    }

    /** The documents for which a home is another than it was. */
    private Set<String> shaken(Change change) {
        Set<String> before = change.before() == null ? Set.of() : change.before().documents();
        Set<String> after = change.after() == null ? Set.of() : change.after().documents();
        boolean same = change.before() != null && change.after() != null && change.before().sameFace(change.after()) && !renewed(change.after());
        Set<String> shaken = new HashSet<>(before);
        shaken.addAll(after);
        if (same) {
            shaken.removeIf(document -> before.contains(document) && after.contains(document));
        }
        return shaken;
    }

    /** The id of the dated happening that a dated cell is in. */
    private static String home(Cluster cell, Shelf.Draft<SameDay.Day> days, Joining coarse) {
        if (cell.onDay()) {
            return requireNonNull(requireNonNull(days.get(SameDay.key(cell))).homes().get(cell.id()));
        }
        String key = CoarseDates.key(cell);
        Link link = coarse.links().get(key);
        return link == null ? key : link.home();
    }

    private static Cluster housed(String id, Cluster home, Index settlers, Shelf.Draft<Settled> settled) {
        Cluster housed = home;
        for (String document : settlers.ids(id)) {
            for (Settled.Guest guest : requireNonNull(settled.get(document)).guests()) {
                if (guest.link().home().equals(id)) {
                    housed = housed == home ? home.copy() : housed;
                    housed.absorb(guest.cell(), guest.cell().name() + ": " + guest.link().reason());
                }
            }
        }
        return housed;
    }

    /** False for a pointer that says nothing of its own and points at nothing that was found. */
    private static boolean tells(Cluster cluster) {
        return cluster.date() != null || !cluster.places.isEmpty() || !cluster.company.isEmpty()
                || cluster.sightings.stream().anyMatch(s -> s.mention().reference() == Reference.NEW);
    }

    private static List<Happening> merged(List<Happening> old, Set<String> gone, List<Happening> fresh) {
        List<Happening> all = new ArrayList<>(old.size() + fresh.size());
        int next = 0;
        for (Happening h : old) {
            if (!gone.contains(h.id())) {
                while (next < fresh.size() && BY_FIRST.compare(fresh.get(next), h) < 0) {
                    all.add(fresh.get(next++));
                }
                all.add(h);
            }
        }
        all.addAll(fresh.subList(next, fresh.size()));
        return java.util.Collections.unmodifiableList(all);
    }
}
