package org.readout.model;

/**
 * A source that the text names in passing: citation residue glued to a sentence, a credit line, "Reuters reported".
 *
 * @param source as named
 * @param span where the name stands
 * @param sentence the sentence it supports
 */
public record Citation(String source, Span span, Span sentence) {}
