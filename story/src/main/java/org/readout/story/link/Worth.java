package org.readout.story.link;

import java.util.EnumSet;
import java.util.Set;
import org.readout.model.Actor;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Status;

/**
 * What belongs on a story's timeline. Contacts always do; what states and groups do to each other does if the text says that it happened,
 * is planned, was put off or called off; what they merely say (demands, refusals, threats, support) does if it is dated, and is else told as
 * a position; what is only possible or conditional and has no date is told as a scenario. A death or a statement
 * without a date counts if it is of a person: "people were dying" is the state of things. See docs/decisions/0004.
 */
final class Worth {

    private static final Set<EventType> SAID = EnumSet.of(
            EventType.AGREE, EventType.SUPPORT, EventType.CONCEDE, EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);
    private static final Set<Status> UNREAL = EnumSet.of(Status.PROPOSED, Status.HYPOTHETICAL);

    private Worth() {}

    static boolean telling(Mention m) {
        boolean dated = m.when() != null;
        boolean unreal = UNREAL.contains(m.status());
        if (m.type() == EventType.CONSULT) {
            return dated || m.place() != null || m.participants().size() >= 2 || m.reference() == Mention.Reference.ANAPHORIC;
        }
        if (m.type() == EventType.OTHER) {
            return !unreal && (dated || m.mode() != Mode.STATEMENT && m.mode() != Mode.DEATH || ofPerson(m));
        }
        if (SAID.contains(m.type()) && m.mode() != Mode.SIGNING) {
            return dated && !unreal;
        }
        boolean denied = m.status() == Status.DENIED && m.attribution().isEmpty();
        return !unreal && !denied && (dated || m.participants().size() >= 2) || unreal && dated;
    }

    private static boolean ofPerson(Mention m) {
        return m.participants().stream().anyMatch(p -> p.actor().kind() == Actor.Kind.PERSON);
    }
}
