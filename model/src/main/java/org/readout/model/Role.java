package org.readout.model;

/** What a participant does in a happening. Those of a reciprocal act are all {@link #ACTOR}. */
public enum Role {
    ACTOR, RECIPIENT, MEDIATOR
}
