package org.readout.story;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Conflict;
import org.readout.model.Edtf;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.Origin;
import org.readout.model.Reading;
import org.readout.model.Ruling;
import org.readout.story.conflict.Conflicts;
import org.readout.story.conflict.Found;
import org.readout.story.conflict.Pile;
import org.readout.story.credibility.Grades;
import org.readout.story.link.Happening;
import org.readout.story.link.Ledger;
import org.readout.story.link.Shelf;
import org.readout.story.link.Sorted;
import org.readout.story.origin.Roots;
import org.readout.story.origin.Stemma;
import org.readout.story.standing.Case;
import org.readout.story.standing.Standings;
import org.readout.story.standing.Support;

/**
 * A pile with all that was found in it, and what is needed to take another document in. A value; safe to share.
 *
 * @param ledger which mentions speak of one happening
 * @param stemma which documents go back to one text
 * @param rulings of an analyst, on documents that are there or may come
 * @param roots the stemma, as statements are counted
 * @param support which documents can carry a happening alone
 * @param pile happenings folded, and claims
 * @param found what the checks found
 * @param conflicts the same, by kind, then id
 * @param told events by id
 * @param events by date, then id, the undated last
 */
record Weighed(Ledger ledger, Stemma stemma, List<Ruling> rulings, Roots roots, Support support, Pile pile, Found found,
        List<Conflict> conflicts, Shelf<Event> told, List<Event> events) {

    private static final Comparator<Event> BY_DATE = Comparator
            .comparing((Event e) -> e.when() == null ? null : e.when().date(), Comparator.nullsLast(Comparator.<Edtf>naturalOrder()))
            .thenComparing(Event::id);
    private static final Conflicts CONFLICTS = new Conflicts();
    private static final Labels LABELS = new Labels();

    /** An empty pile, with rulings on what is to come. */
    static Weighed nothing(List<Ruling> rulings) {
        return new Weighed(Ledger.empty(), Stemma.of(List.of(), rulings), rulings, Roots.NONE, Support.NONE, Pile.EMPTY,
                CONFLICTS.in(Pile.EMPTY), List.of(), Shelf.empty(), List.of());
    }

    /** These documents too, none of which it holds. */
    Weighed with(List<Reading> more) {
        Ledger now = ledger.with(more);
        Stemma kin = kin(more);
        Differences<Origin> regrouped = Differences.between(stemma.origins(), kin.origins(), Comparator.comparing(Origin::id));
        Roots counted = roots.with(regrouped.gone(), regrouped.come());
        Support supported = support.with(more);
        Set<String> recounted = counted.since(roots, regrouped.gone(), regrouped.come());
        Map<String, Happening> touched = touched(now, recounted);
        Standings standings = new Standings(counted, supported);
        List<Case> cases = touched.values().stream().map(standings::fold).toList();
        List<Reading> redone = redone(now, recounted);
        Pile changed = pile.with(redone, now.gone(), cases, counted, now.atlas());
        Set<String> ids = new TreeSet<>(touched.keySet());
        ids.addAll(now.gone());
        Found contradicted = ledger.readings().isEmpty() ? CONFLICTS.in(changed) : CONFLICTS.with(found, pile, changed, redone, ids);
        List<Conflict> all = contradicted.conflicts();
        Differences.between(conflicts, all, Comparator.comparing(Conflict::kind).thenComparing(Conflict::id)).all().map(Conflict::about).filter(Objects::nonNull).forEach(ids::add);
        Differences<Event> retold = retold(ids, changed, all, new Grades(counted, supported));
        Shelf.Draft<Event> byId = told.draft();
        retold.gone().forEach(e -> byId.put(e.id(), null));
        retold.come().forEach(e -> byId.put(e.id(), e));
        return new Weighed(now, kin, rulings, counted, supported, changed, contradicted, all, byId.shelve(),
                Sorted.changed(events, retold.gone(), retold.come(), BY_DATE));
    }

    private Stemma kin(List<Reading> more) {
        if (ledger.readings().isEmpty()) {
            return Stemma.of(more, rulings);
        }
        Stemma kin = stemma;
        for (Reading reading : more) {
            kin = kin.with(reading);
        }
        return kin;
    }

    /** Happenings that are new or otherwise now, or of whose documents the statements may count otherwise, by id. */
    private Map<String, Happening> touched(Ledger now, Set<String> recounted) {
        Map<String, Happening> touched = new TreeMap<>();
        for (String document : recounted) {
            Reading reading = ledger.reading(document);
            for (Mention mention : reading == null ? List.<Mention>of() : reading.mentions()) {
                Case told = pile.caseOf(mention.id());
                if (told != null && !now.gone().contains(told.happening().id())) {
                    touched.put(told.happening().id(), told.happening());
                }
            }
        }
        now.fresh().forEach(h -> touched.put(h.id(), h));
        return touched;
    }

    /** Documents that are new, read otherwise, counted otherwise, or name a place of which more is known now. */
    private List<Reading> redone(Ledger now, Set<String> recounted) {
        Map<String, Reading> redone = new TreeMap<>();
        now.redone().forEach(r -> redone.put(r.document().id(), r));
        recounted.stream().map(now::reading).filter(Objects::nonNull).forEach(r -> redone.putIfAbsent(r.document().id(), r));
        if (now.atlas() != ledger.atlas()) {
            pile.placed(now.atlas().learned()).forEach(r -> redone.putIfAbsent(r.document().id(), requireNonNull(now.reading(r.document().id()))));
        }
        return List.copyOf(redone.values());
    }

    private Differences<Event> retold(Set<String> ids, Pile changed, List<Conflict> all, Grades grades) {
        Map<String, List<Conflict>> about = all.stream().filter(c -> c.about() != null).collect(Collectors.groupingBy(c -> requireNonNull(c.about())));
        List<Event> gone = new ArrayList<>();
        List<Event> come = new ArrayList<>();
        for (String id : ids) {
            Event was = told.get(id);
            Case now = changed.told(id);
            if (was != null) {
                gone.add(was);
            }
            if (now != null) {
                come.add(event(now, about.getOrDefault(id, List.of()), grades));
            }
        }
        return new Differences<>(gone, come);
    }

    private static Event event(Case told, List<Conflict> about, Grades grades) {
        Happening h = told.happening();
        return new Event(h.id(), h.type(), h.mode(), LABELS.of(h), h.when(), h.place(), h.parties(), told.standing(), told.origins(),
                grades.grade(told, about), told.history(), h.sightings().stream().map(s -> s.mention()).toList(), h.links(), told.roots());
    }
}
