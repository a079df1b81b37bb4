package org.readout.model;

/** What one mention says of a happening. */
public enum Status {
    /** Floated, possible, asked for. */
    PROPOSED,
    /** Announced, agreed or scheduled. */
    PLANNED,
    /** Put off, with or without a new date. */
    POSTPONED,
    /** Called off after having been planned or proposed. */
    CANCELLED,
    /** Going on at the time of writing. */
    ONGOING,
    /** Said to have happened. */
    OCCURRED,
    /** Said not to have happened, or not to be going to. */
    DENIED,
    /** Only under a condition. */
    HYPOTHETICAL
}
