package org.readout.bench.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Were the real contradictions shown, and none made up? One is shown if a conflict's evidence touches all its passages. */
final class ConflictFigures {

    private ConflictFigures() {}

    static Score of(Told told, Expected expected) {
        List<String> remarks = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        int hard = 0;
        int hits = 0;
        for (Expected.Conflict c : expected.conflicts()) {
            if (c.hard()) {
                hard++;
                Optional<Told.Conflict> hit = told.conflicts().stream().filter(t -> shows(t, c)).findFirst();
                hits += hit.isPresent() ? 1 : 0;
                hit.ifPresentOrElse(t -> shown.add(t.id()), () -> remarks.add("missed conflict: " + c.what()));
            }
        }
        List<Told.Conflict> alarms = told.conflicts().stream().filter(c -> !c.explained() && !shown.contains(c.id())).toList();
        alarms.forEach(c -> remarks.add("unexplained extra conflict: " + c.id() + " " + c.evidence().stream().map(Quote::words).toList()));
        return new Score(List.of(Figure.share("conflict_recall_hard", hits, hard), Figure.count("conflicts_shown", told.conflicts().size()),
                Figure.faults("conflicts_unexplained_extra", alarms.size(), told.conflicts().size(), "")), remarks);
    }

    private static boolean shows(Told.Conflict told, Expected.Conflict expected) {
        return expected.passages().stream().allMatch(p -> told.evidence().stream().anyMatch(p::touches));
    }
}
