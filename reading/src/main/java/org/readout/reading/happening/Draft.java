package org.readout.reading.happening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Place;
import org.readout.model.When;
import org.readout.reading.factuality.Verdict;
import org.readout.reading.parse.Sentence;

/**
 * A happening found in a sentence, before it becomes a mention.
 *
 * @param trigger token that names it
 * @param anchors tokens whose dates and places are its own, the trigger among them
 * @param outer trigger of the act in whose scope it stands ("threatened to attack"), -1 if none
 */
record Draft(
        Sentence sentence, int trigger, Trigger row, EventType type, @Nullable Mode mode, List<Integer> anchors,
        List<Participant> participants, Verdict verdict, @Nullable When when, @Nullable Place place, int outer) {

    boolean contact() {
        return type == EventType.CONSULT;
    }

    Draft with(List<Participant> parties) {
        return new Draft(sentence, trigger, row, type, mode, anchors, parties, verdict, when, place, outer);
    }

    Draft with(@Nullable When date, @Nullable Place spot) {
        return new Draft(sentence, trigger, row, type, mode, anchors, participants, verdict, date, spot, outer);
    }

    Draft inside(int act) {
        return new Draft(sentence, trigger, row, type, mode, anchors, participants, verdict, when, place, act);
    }

    /** The same with its actors as recipients: what another act is directed against. */
    Draft against() {
        return with(participants.stream().map(p -> new Participant(p.actor(), Role.RECIPIENT, p.span())).toList());
    }

    /** This happening with what the other mention of it in the same sentence adds. */
    Draft joined(Draft other, Verdict judged, @Nullable Mode form) {
        Set<Integer> all = new TreeSet<>(anchors);
        all.addAll(other.anchors);
        List<Participant> parties = Stream.concat(participants.stream(), other.participants.stream())
                .collect(Collectors.toMap(p -> p.actor().id(), p -> p, (a, b) -> a, LinkedHashMap::new))
                .values().stream().toList();
        return new Draft(sentence, trigger, row, type, form, List.copyOf(all), parties, judged,
                when != null ? when : other.when, place != null ? place : other.place, outer);
    }
}
