/**
 * Names of people, places and organisations from words and tags: inference of CoreNLP's public three-class English CRF, the same labels
 * without its cost. How it is made fast, and what was measured, is in {@code docs/performance.md}. {@link org.readout.reading.name.Names}
 * is the door; {@link org.readout.reading.name.NamesModel} makes what it reads.
 */
@org.jspecify.annotations.NullMarked
package org.readout.reading.name;
