/**
 * Gives each word of a sentence its part of speech: {@link org.readout.reading.tag.Tags}, the same tags as CoreNLP's tagger gives with its
 * model {@code english-left3words-distsim}, in a fraction of the time. {@link org.readout.reading.tag.TagCompiler} makes its form of the model.
 */
@org.jspecify.annotations.NullMarked
package org.readout.reading.tag;
