/** Mentions of happenings: the triggers of {@code triggers.tsv}, who takes part, when and where, with what standing in the text. */
@org.jspecify.annotations.NullMarked
package org.readout.reading.happening;
