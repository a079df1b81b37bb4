package org.readout.bench.probes;

import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Status;

/** The type that PLOVER gives an event whose status it folds in. */
final class Derived {

    private Derived() {}

    static EventType type(Mention m) {
        boolean ahead = m.status() == Status.PLANNED || m.status() == Status.PROPOSED;
        boolean off = m.status() == Status.CANCELLED || m.status() == Status.DENIED;
        return switch (m.type()) {
            case CONSULT -> ahead ? EventType.AGREE : off ? EventType.REJECT : m.type();
            case SUPPORT, COOPERATE, AID -> ahead ? EventType.AGREE : m.type();
            case RETREAT -> m.status() == Status.PLANNED ? EventType.CONCEDE : m.type();
            case SANCTION, COERCE, ASSAULT, MOBILIZE -> m.status() == Status.PLANNED ? EventType.THREATEN : m.type();
            default -> m.type();
        };
    }
}
