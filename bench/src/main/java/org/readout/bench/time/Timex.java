package org.readout.bench.time;

import org.readout.model.Span;

/**
 * A time expression as somebody marked it.
 *
 * @param span the words
 * @param value its TIMEX3 value, empty if it was given none
 */
public record Timex(Span span, String value) {}
