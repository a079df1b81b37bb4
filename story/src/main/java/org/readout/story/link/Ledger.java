package org.readout.story.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Reading;

/**
 * The happenings of a pile that grows. Adding a document does again only what it touches, and gives what linking the whole pile would give:
 * neither the order of the documents nor how many were added at a time matters.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.empty().with(readings);
 * Ledger next = ledger.with(List.of(oneMore));
 * next.fresh();        // the happenings to weigh again
 * next.happenings();   // all; those that did not change are the same objects
 * }</pre>
 *
 * <p>A value: {@code with} leaves it as it is. Safe to share. What it keeps grows with the pile, about as fast as the readings themselves.
 */
public final class Ledger {

    private static final Comparator<Reading> BY_NAME =
            Comparator.comparing((Reading r) -> r.document().name()).thenComparing(r -> r.document().id());

    private final Linking linking;
    private final Shelf<Reading> raw;
    private final Years years;
    private final Linked linked;
    private final List<Reading> readings;
    private final List<Reading> redone;

    private Ledger(Linking linking, Shelf<Reading> raw, Years years, Linked linked, List<Reading> readings, List<Reading> redone) {
        this.linking = linking;
        this.raw = raw;
        this.years = years;
        this.linked = linked;
        this.readings = readings;
        this.redone = redone;
    }

    /** Without documents. */
    public static Ledger empty() {
        return new Ledger(new Linking(), Shelf.empty(), Years.NONE, Linked.NOTHING, List.of(), List.of());
    }

    /**
     * This and more documents. Of several readings of the same bytes the one with the smallest name is kept.
     *
     * @param more as they were read, days of unknown years not yet dated
     */
    public Ledger with(Collection<Reading> more) {
        Shelf.Draft<Reading> all = raw.draft();
        Map<String, Reading> added = new HashMap<>();
        for (Reading reading : more) {
            Reading old = all.get(reading.document().id());
            if (old == null || reading.document().name().compareTo(old.document().name()) < 0) {
                all.put(reading.document().id(), reading);
                added.put(reading.document().id(), reading);
            }
        }
        Set<String> stirred = new TreeSet<>(added.keySet());
        Years known = years.with(added.values(), stirred);
        List<Reading> changed = new ArrayList<>();
        for (String id : stirred) {
            Reading old = linked.readings().get(id);
            Reading now = known.resolve(java.util.Objects.requireNonNull(all.get(id)));
            if (old == null || added.containsKey(id) || !now.mentions().equals(old.mentions())) {
                changed.add(now);
            }
        }
        changed.sort(BY_NAME);
        return new Ledger(linking, all.shelve(), known, linking.with(linked, changed), merged(changed), Collections.unmodifiableList(changed));
    }

    private List<Reading> merged(List<Reading> changed) {
        Set<String> ids = new java.util.HashSet<>();
        changed.forEach(r -> ids.add(r.document().id()));
        List<Reading> all = new ArrayList<>(readings.size() + changed.size());
        int next = 0;
        for (Reading reading : readings) {
            if (!ids.contains(reading.document().id())) {
                while (next < changed.size() && BY_NAME.compare(changed.get(next), reading) < 0) {
                    all.add(changed.get(next++));
                }
                all.add(reading);
            }
        }
        all.addAll(changed.subList(next, changed.size()));
        return Collections.unmodifiableList(all);
    }

    /** All documents, one a content, by name; days of unknown years dated where another account tells the year. */
    public List<Reading> readings() {
        return readings;
    }

    /** The document with this id, null if there is none. */
    public @Nullable Reading reading(String id) {
        return linked.readings().get(id);
    }

    /** Those of the {@link #readings} that are new or other than before the last {@link #with}, by name. */
    public List<Reading> redone() {
        return redone;
    }

    /** Which place lies in which, as far as the documents tell. */
    public Atlas atlas() {
        return linked.atlas();
    }

    /** All happenings, by their first mention. */
    public List<Happening> happenings() {
        return linked.happenings();
    }

    /** Those of the {@link #happenings} that are new or other than before the last {@link #with}, by their first mention. */
    public List<Happening> fresh() {
        return linked.fresh();
    }

    /** The ids of happenings that were there before the last {@link #with}, and are now gone or among the {@link #fresh}. */
    public Set<String> gone() {
        return linked.gone();
    }
}
