/**
 * Text to sentences: tokens with part of speech, lemma and named-entity class, and a dependency tree in Universal Dependencies. The rest
 * of the reading sees only {@link org.readout.reading.parse.Sentence}s; the one implementation of {@link org.readout.reading.parse.Parser}
 * may be exchanged.
 */
@org.jspecify.annotations.NullMarked
package org.readout.reading.parse;
