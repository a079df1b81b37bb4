package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * @param statements a key that those of the same statements share
     */
    record Finding(Conflict conflict, String statements) {

        static Finding of(Conflict conflict) {
            return new Finding(conflict, conflict.sides().stream().flatMap(s -> s.evidence().stream())
                    .map(e -> e.document() + ":" + e.span().start() + "-" + e.span().end()).sorted().distinct().collect(Collectors.joining(",")));
        }
    }

    private static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::kind).thenComparing(Conflict::id);

    /** By kind, then id; of those that rest on the same statements the one that is believed first. */
    public List<Conflict> conflicts() {
        List<Conflict> kept = new ArrayList<>();
        Set<String> statements = new HashSet<>();
        for (Map<String, Finding> found : byCheck) {
            found.values().stream().filter(f -> statements.add(f.statements)).forEach(f -> kept.add(f.conflict));
        }
        kept.sort(ORDER);
        return kept;
    }
}
