package org.readout.model;

/** An event's status folded from all its mentions as of a date. */
public enum Standing {
    OCCURRED, ONGOING, PLANNED, PROPOSED, POSTPONED, CANCELLED, DENIED, HYPOTHETICAL,
    /** Said to have occurred by one unsupported voice. */
    ALLEGED,
    /** Said and denied. */
    DISPUTED
}
