package org.readout.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The states of a document's time. A capital of a state that is gone stands for it in documents of its years: Moscow in 1986 is the
 * Soviet Union. Where the date is unknown, the state that the document names more often decides.
 */
final class Era {

    private static final int DEEP = 5;

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate published;
    private final Map<String, Integer> named = new TreeMap<>();

    Era(Gazetteer gazetteer, @Nullable LocalDate published, List<List<Element>> sentences) {
        this.gazetteer = gazetteer;
        this.published = published;
        sentences.forEach(elements -> elements.forEach(e -> {
            Entry.State state = e.used(Name.Use.CAPITAL) ? null : e.entry(Entry.State.class);
            if (state != null) {
                named.merge(state.code(), 1, Integer::sum);
            }
        }));
    }

    /** The element without the names that its time rules out. */
    Element of(Element e) {
        if (e.names().isEmpty()) {
            return e;
        }
        List<Name> kept = new ArrayList<>();
        boolean gone = e.names().stream().anyMatch(n -> n.use() == Name.Use.CAPITAL && isGone(n.entry()) && isPresent(n.entry()));
        for (Name name : e.names()) {
            boolean capital = name.use() == Name.Use.CAPITAL;
            if (gone ? capital && isGone(name.entry()) && isPresent(name.entry()) || name.is(Entry.Person.class) : !capital || !isGone(name.entry())) {
                kept.add(name);
            }
        }
        List<Name> dated = (kept.isEmpty() ? e.names() : kept).stream().map(n -> new Name(n.pieces(), n.use(), dated(n.entry()))).distinct().toList();
        return new Element(e.first(), e.last(), dated, e.unknown(), e.text(), e.code(), e.sector());
    }

    /** A seat or a town of a later state belongs to the state before it. */
    private Entry dated(Entry entry) {
        Entry.State before = entry instanceof Entry.Seat || entry instanceof Entry.Spot ? gazetteer.predecessor(entry.code()) : null;
        if (before == null || !isPresent(before)) {
            return entry;
        }
        return entry instanceof Entry.Seat s ? new Entry.Seat(s.name(), before.code(), s.sector(), s.place())
                : entry instanceof Entry.Spot s ? new Entry.Spot(s.name(), s.within(), before.code()) : entry;
    }

    private boolean isPresent(Entry entry) {
        if (!(entry instanceof Entry.State state)) {
            return false;
        }
        if (published != null) {
            return state.years().contain(published.getYear());
        }
        int later = named.entrySet().stream().filter(n -> state.equals(gazetteer.predecessor(n.getKey()))).mapToInt(Map.Entry::getValue).sum();
        return named.getOrDefault(state.code(), 0) > later;
    }

    private static boolean isGone(Entry entry) {
        return entry instanceof Entry.State state && state.years().ended();
    }

    /** The name of the state with this code, null if there is none. */
    @Nullable String state(String code) {
        return gazetteer.state(code).map(Entry.State::name).orElse(null);
    }

    /** The capital and the state around a seat of power: "Washington, United States"; the state alone if it has several capitals. */
    @Nullable String around(Entry.Seat seat) {
        return gazetteer.state(seat.code()).map(s -> s.capitals().size() == 1 ? s.capitals().get(0).split("=")[0] + ", " + s.name() : s.name()).orElse(null);
    }

    /** The larger places around a spot, nearest first, the state last: "Maryland, United States"; null if none is known. */
    @Nullable String around(Entry.Spot spot) {
        Set<String> around = new LinkedHashSet<>();
        String state = state(spot.code());
        Entry.Spot at = spot;
        for (int i = 0; i < DEEP && at != null && at.within() != null; i++) {
            String within = at.within();
            if (gazetteer.successors(spot.code()).stream().noneMatch(later -> later.name().equals(within))) {
                around.add(within);
            }
            at = gazetteer.spot(within);
        }
        if (state != null && around.stream().noneMatch(a -> gazetteer.isName(a, spot.code()))) {
            around.add(state);
        }
        around.remove(spot.name());
        return around.isEmpty() ? null : String.join(", ", around);
    }
}
