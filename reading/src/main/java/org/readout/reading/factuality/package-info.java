/**
 * Whether a text says that a happening took place: status and certainty from auxiliaries, negation and the words in whose scope the
 * happening stands. The lexicon is {@code cues.tsv}; the composition follows the idea of implication signatures (Karttunen 1971; Nairn,
 * Condoravdi and Karttunen 2006) on a dependency tree.
 */
@org.jspecify.annotations.NullMarked
package org.readout.reading.factuality;
