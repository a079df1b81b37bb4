package org.readout.model;

/**
 * A word that decides a mention's status, certainty or attribution.
 *
 * @param kind what it decides: {@code negation}, {@code modal}, {@code plan}, {@code condition}, {@code reporting}, …
 * @param span where it stands
 */
public record Cue(String kind, Span span) {}
