/** Who wants what: stances of actors on issues, read from verbs, adjectives, nouns and lists of the lexicon {@code stances.tsv}. */
@org.jspecify.annotations.NullMarked
package org.readout.reading.position;
