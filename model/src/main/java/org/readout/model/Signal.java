package org.readout.model;

/**
 * A mark of a document's quality.
 *
 * @param kind key of the rule's family: {@code leaked-prompt}, {@code search-filler}, {@code advertising}, {@code citation-residue},
 *     {@code machine-translation}, {@code no-date}, {@code no-byline}, {@code no-named-source}, {@code anonymous-authority},
 *     {@code office-contradiction}, {@code clickbait}, {@code chatty-filler}, {@code boilerplate}, {@code self-promotion},
 *     {@code speculation}, {@code injected-instruction}
 * @param evidence the words; for something that is missing, the first line
 * @param why what it means for a reader
 */
public record Signal(String kind, Evidence evidence, String why) {}
