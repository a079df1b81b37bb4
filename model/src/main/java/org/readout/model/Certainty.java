package org.readout.model;

/** How sure the immediate source of a mention is, on FactBank's scale. */
public enum Certainty {
    CERTAIN, PROBABLE, POSSIBLE, UNSTATED
}
