package org.readout.reading.actor;

import org.readout.model.Place;
import org.readout.model.Span;

/**
 * Words of one sentence that name a place.
 *
 * @param sentence index of the sentence
 * @param head index of the token that governs the others
 * @param span where it stands in the document
 * @param place the place; "Anchorage, Alaska" is one place within another
 * @param country ISO 3166 alpha-3 code of the state it lies in, empty if unknown
 */
public record PlaceMention(int sentence, int head, Span span, Place place, String country) {}
