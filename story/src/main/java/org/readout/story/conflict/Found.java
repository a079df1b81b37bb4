package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Conflict;

/**
 * What the checks have found in a pile. Safe to share.
 *
 * @param byCheck by id, for each check in the order in which they are believed
 */
public record Found(List<Map<String, Finding>> byCheck) {

    /**
     * A conflict and the statements that it rests on.
     *
     * @param statements where they stand
     */
    record Finding(Conflict conflict, SortedSet<String> statements) {

        static Finding of(Conflict conflict) {
            return new Finding(conflict, conflict.sides().stream().flatMap(s -> s.evidence().stream())
                    .map(e -> e.document() + ":" + e.span().start() + "-" + e.span().end()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::kind).thenComparing(Conflict::id);

    /** By kind, then id; none whose statements are all among those of one that is believed before it. */
    public List<Conflict> conflicts() {
        List<Conflict> kept = new ArrayList<>();
        Map<String, List<Set<String>>> byStatement = new HashMap<>();
        for (Map<String, Finding> found : byCheck) {
            for (Finding finding : found.values()) {
                Set<String> statements = finding.statements;
                if (byStatement.getOrDefault(finding.statements.first(), List.of()).stream().noneMatch(s -> s.containsAll(statements))) {
                    statements.forEach(s -> byStatement.computeIfAbsent(s, k -> new ArrayList<>()).add(statements));
                    kept.add(finding.conflict);
                }
            }
        }
        kept.sort(ORDER);
        return kept;
    }
}
