package org.readout.model;

/**
 * An actor taking part in a happening, where the text says so.
 *
 * @param actor who
 * @param role as what
 * @param span the words that name the actor in this mention (possibly a pronoun or "the two leaders")
 */
public record Participant(Actor actor, Role role, Span span) {}
