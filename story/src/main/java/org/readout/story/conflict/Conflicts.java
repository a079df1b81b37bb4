package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Conflict;

/** All checks, and what they find together: no two conflicts over the same statements. Stateless; safe to share. */
public final class Conflicts {

    /** In the order in which they are believed where two find the same pair of statements. */
    private static final List<Check> CHECKS = List.of(
            new OccurrenceCheck(), new PlaceCheck(), new DateCheck(), new FirstCheck(), new CountCheck(), new TimesCheck(), new AmountCheck(), new OfficeCheck(),
            new ParticipantsCheck(), new DetailCheck());

    /** The conflicts of a pile by kind, then id. */
    public List<Conflict> in(Pile pile) {
        List<Conflict> kept = new ArrayList<>();
        List<Set<String>> pairs = new ArrayList<>();
        for (Check check : CHECKS) {
            for (Conflict conflict : check.of(pile).stream().sorted(Comparator.comparing(Conflict::id)).toList()) {
                Set<String> statements = statements(conflict);
                if (pairs.stream().noneMatch(p -> p.containsAll(statements))) {
                    pairs.add(statements);
                    kept.add(conflict);
                }
            }
        }
        return kept.stream().sorted(Comparator.comparing(Conflict::kind).thenComparing(Conflict::id)).toList();
    }

    private static Set<String> statements(Conflict conflict) {
        return conflict.sides().stream().flatMap(s -> s.evidence().stream()).map(e -> e.document() + ":" + e.span())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
