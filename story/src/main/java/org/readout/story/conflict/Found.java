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
import java.util.stream.IntStream;
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
     * @param sides where those of each side stand
     */
    record Finding(Conflict conflict, List<SortedSet<String>> sides) {

        static Finding of(Conflict conflict) {
            return new Finding(conflict, conflict.sides().stream().map(side -> side.evidence().stream()
                    .map(e -> e.document() + ":" + e.span().start() + "-" + e.span().end()).collect(Collectors.toCollection(TreeSet::new)))
                    .map(statements -> (SortedSet<String>) statements).toList());
        }

        Set<String> statements() {
            return sides.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        }

        /** True if this rests on the same statements, or sets those of one side of the other against those of another side. */
        boolean holds(Finding other) {
            boolean opposed = IntStream.range(0, other.sides.size()).allMatch(i -> sides.stream().anyMatch(side -> side.containsAll(other.sides.get(i))))
                    && sides.stream().noneMatch(side -> other.sides.stream().allMatch(side::containsAll));
            return opposed || statements().equals(other.statements());
        }
    }

    private static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::kind).thenComparing(Conflict::id);

    /** By kind, then id; none that one which is believed before it already holds. */
    public List<Conflict> conflicts() {
        List<Conflict> kept = new ArrayList<>();
        Map<String, List<Finding>> byStatement = new HashMap<>();
        for (Map<String, Finding> found : byCheck) {
            for (Finding finding : found.values()) {
                Set<String> statements = finding.statements();
                if (byStatement.getOrDefault(statements.iterator().next(), List.of()).stream().noneMatch(f -> f.holds(finding))) {
                    statements.forEach(s -> byStatement.computeIfAbsent(s, k -> new ArrayList<>()).add(finding));
                    kept.add(finding.conflict);
                }
            }
        }
        kept.sort(ORDER);
        return kept;
    }
}
