package org.readout.model;

/**
 * What kind of happening an event is: the sixteen types of the PLOVER 2.0 ontology, and {@link #OTHER} for public happenings that PLOVER
 * has no type for (elections, publications, speeches). {@code OTHER} is never exported as PLOVER.
 */
public enum EventType {
    AGREE(1), CONSULT(1), SUPPORT(1), CONCEDE(1), COOPERATE(2), AID(2), RETREAT(2), REQUEST(3), ACCUSE(3), REJECT(3), THREATEN(3),
    PROTEST(4), SANCTION(4), MOBILIZE(4), COERCE(4), ASSAULT(4), OTHER(0);

    private final int quad;

    EventType(int quad) {
        this.quad = quad;
    }

    /**
     * PLOVER's quad code: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 for {@link #OTHER}.
     * The manual puts SANCTION in both conflict quads; its section and summary (material) are followed.
     */
    public int quad() {
        return quad;
    }
}
