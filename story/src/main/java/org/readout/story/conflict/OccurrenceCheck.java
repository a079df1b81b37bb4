package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Conflict;
import org.readout.model.Standing;
import org.readout.model.Status;
import org.readout.story.link.Dates;
import org.readout.story.link.Sighting;
import org.readout.story.standing.Case;

/** A happening that one voice says took place and another denies, or says was called off after that. */
final class OccurrenceCheck implements Check {

    @Override
    public List<Conflict> of(Pile pile) {
        List<Conflict> found = new ArrayList<>();
        for (Case told : pile.cases()) {
            if (told.standing() != Standing.DISPUTED) {
                continue;
            }
            List<Sighting> said = told.said();
            List<Sighting> denied = told.statements(Status.DENIED);
            List<Sighting> against = denied.isEmpty() ? told.statements(Status.CANCELLED) : denied;
            List<String> explanations = new ArrayList<>();
            if (against.stream().allMatch(a -> said.stream().allMatch(s -> Dates.before(s.published(), a.published())))) {
                explanations.add("later update: the denial was published after what it denies");
            }
            if (against.stream().allMatch(Pile::translated) || said.stream().allMatch(Pile::translated)) {
                explanations.add("translation: one side rests on a text that seems to be translated by machine");
            }
            found.add(Sides.conflict(Conflict.Kind.OCCURRENCE, told.happening().id(), "It is said to have happened, and that is denied.",
                    List.of(Sides.of("it happened", said), Sides.of(denied.isEmpty() ? "it was called off" : "it did not happen", against)), explanations));
        }
        return found;
    }
}
