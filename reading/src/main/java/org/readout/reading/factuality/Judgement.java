package org.readout.reading.factuality;

import org.jspecify.annotations.Nullable;
import org.readout.model.Certainty;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * What a text says of what one of its words names, whether or not that is a happening which the reading reports.
 *
 * @param word where the word stands
 * @param verb true for a verb, false for a noun or anything else
 * @param status null if the words leave it open
 * @param certainty of the immediate source
 */
public record Judgement(Span word, boolean verb, @Nullable Status status, Certainty certainty) {}
