package org.readout.reading.signal;

import org.readout.model.Span;

/**
 * Words that an English writer would hardly choose. One alone says nothing.
 *
 * @param family what kind of oddity: cues of one family may share one innocent cause
 * @param span the words
 * @param why what is odd
 */
record Cue(String family, Span span, String why) {}
