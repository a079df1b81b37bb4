package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.model.Reading;
import org.readout.story.conflict.Found.Finding;
import org.readout.story.standing.Case;

/** All checks, and what they find together: no two conflicts over the same statements. Stateless; safe to share. */
public final class Conflicts {

    /** In the order in which they are believed where two find the same pair of statements. */
    private static final List<Check> CHECKS = List.of(
            new OccurrenceCheck(), new PlaceCheck(), new DateCheck(), new FirstCheck(), new CountCheck(), new TimesCheck(), new AmountCheck(),
            new OfficeCheck(), new ParticipantsCheck(), new DetailCheck());

    /** So many happenings under one key are a series that no check compares pair by pair. */
    private static final int CROWD = 400;

    /**
     * The conflicts of a pile.
     *
     * @param pile all of it to go through
     */
    public Found in(Pile pile) {
        return new Found(CHECKS.stream().map(check -> byId(check, pile)).toList());
    }

    /**
     * The conflicts after a change. The checks go through the part of the pile that what has changed may contradict, before and after, and what
     * they find in one and not in the other is the difference.
     *
     * @param found before the change
     * @param before the pile as it was
     * @param after the pile as it is
     * @param readings new documents, and those that are read, placed or counted otherwise now
     * @param happenings ids of all happenings that are new, gone or otherwise now
     */
    public Found with(Found found, Pile before, Pile after, Collection<Reading> readings, Set<String> happenings) {
        Set<String> near = new TreeSet<>(happenings);
        Set<String> documents = new TreeSet<>();
        for (Pile pile : List.of(before, after)) {
            for (String id : happenings) {
                Case told = pile.told(id);
                if (told != null) {
                    Keys.compared(told).forEach(key -> addUnlessCrowd(near, before.happenings(key), after.happenings(key), CROWD));
                    Keys.counted(told).forEach(key -> addBoth(near, before.happenings(key), after.happenings(key)));
                    Keys.reached(told).forEach(key -> addBoth(documents, before.claimants(key), after.claimants(key)));
                    told.happening().sightings().forEach(s -> documents.add(s.document().id()));
                }
            }
        }
        for (Reading reading : readings) {
            documents.add(reading.document().id());
            Keys.ofClaims(reading).forEach(key -> addBoth(documents, before.claimants(key), after.claimants(key)));
            Keys.ofOffices(reading).forEach(key -> addUnlessCrowd(documents, before.claimants(key), after.claimants(key), OfficeCheck.CROWD));
            Keys.ofDetails(reading).forEach(key -> addUnlessCrowd(documents, before.claimants(key), after.claimants(key), DetailCheck.COMMON));
            Keys.contradicted(reading).forEach(key -> addBoth(near, before.happenings(key), after.happenings(key)));
        }
        Pile was = before.only(near, documents);
        Pile is = after.only(near, documents);
        List<Map<String, Finding>> changed = new ArrayList<>();
        for (int i = 0; i < CHECKS.size(); i++) {
            changed.add(changed(found.byCheck().get(i), byId(CHECKS.get(i), was), byId(CHECKS.get(i), is)));
        }
        return new Found(changed);
    }

    private static void addBoth(Set<String> all, List<String> some, List<String> others) {
        all.addAll(some);
        all.addAll(others);
    }

    private static void addUnlessCrowd(Set<String> all, List<String> some, List<String> others, int crowd) {
        if (Math.min(some.size(), others.size()) <= crowd) {
            addBoth(all, some, others);
        }
    }

    private static Map<String, Finding> changed(Map<String, Finding> all, Map<String, Finding> was, Map<String, Finding> is) {
        if (was.equals(is)) {
            return all;
        }
        Map<String, Finding> changed = new TreeMap<>(all);
        changed.keySet().removeIf(id -> was.containsKey(id) && !is.containsKey(id));
        is.forEach((id, finding) -> {
            if (!finding.equals(was.get(id))) {
                changed.put(id, finding);
            }
        });
        return changed;
    }

    /** Two of one id rest on the same statements; the first is kept. */
    private static Map<String, Finding> byId(Check check, Pile pile) {
        Map<String, Finding> found = new TreeMap<>();
        check.of(pile).forEach(conflict -> found.computeIfAbsent(conflict.id(), id -> Finding.of(conflict)));
        return found;
    }
}
