package org.readout.model;

/**
 * An input with the same bytes as another one.
 *
 * @param name as for {@link Document#name()}
 * @param document id of the document that stands for it
 */
public record Folded(String name, String document) {}
