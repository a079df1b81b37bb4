package org.readout.brief.plover;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Status;

/**
 * PLOVER folds status into type: a future meeting is an AGREE, a cancelled one a REJECT, announced sanctions are a THREATEN. Here the
 * happening and its status become that code (PLOVER 2.0 manual, sections on AGREE, CONCEDE, REJECT and THREATEN).
 *
 * @param type the type as PLOVER codes it
 * @param modes the modes that go with that type
 */
record Derivation(EventType type, List<Mode> modes) {

    private static final Set<EventType> COOPERATIVE = Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);
    private static final Set<EventType> HOSTILE = Set.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT, EventType.MOBILIZE);
    private static final Set<Mode> NOT_PLOVER = Set.of(Mode.MEETING, Mode.SUMMIT, Mode.TALKS, Mode.SIGNING);

    static Derivation of(Mention m) {
        Status status = m.status();
        EventType type = m.type();
        if (status == Status.PLANNED || status == Status.PROPOSED) {
            if (COOPERATIVE.contains(type)) {
                return new Derivation(EventType.AGREE, List.of());
            }
            if (type == EventType.RETREAT) {
                return new Derivation(EventType.CONCEDE, List.of());
            }
            if (HOSTILE.contains(type)) {
                return new Derivation(EventType.THREATEN, threatened(type, m.mode()));
            }
        }
        boolean fallen = status == Status.CANCELLED || status == Status.DENIED && refused(m);
        if (fallen && type == EventType.CONSULT) {
            return new Derivation(EventType.REJECT, List.of(Mode.MEET));
        }
        if (fallen && (COOPERATIVE.contains(type) || type == EventType.AGREE || type == EventType.RETREAT || type == EventType.CONCEDE)) {
            boolean help = type == EventType.AID || type == EventType.COOPERATE;
            boolean yielding = type == EventType.RETREAT || type == EventType.CONCEDE;
            return new Derivation(EventType.REJECT, help ? List.of(Mode.ASSIST) : yielding ? List.of(Mode.YIELD) : List.of());
        }
        boolean plain = m.mode() == null || NOT_PLOVER.contains(m.mode());
        return new Derivation(type, plain ? List.of() : List.of(m.mode()));
    }

    private static List<Mode> threatened(EventType type, @Nullable Mode mode) {
        if (mode == Mode.ARREST) {
            return List.of(Mode.ARREST);
        }
        if (mode == Mode.EXPEL || mode == Mode.DEPORT) {
            return List.of(Mode.EXPEL);
        }
        return switch (type) {
            case SANCTION -> List.of(Mode.RELATIONS);
            case COERCE -> List.of(Mode.RESTRICT);
            default -> List.of(Mode.VIOLENCE);
        };
    }

    private static boolean refused(Mention m) {
        return m.attribution().isEmpty() && m.cues().stream().anyMatch(c -> c.kind().equals("denial"));
    }
}
