package org.readout.reading.parse;

import java.util.List;

/** Turns text into parsed sentences. Implementations are thread-safe and give the same sentences for the same text. */
@FunctionalInterface
public interface Parser {

    /**
     * The sentences of {@code text} in order, with spans into it.
     *
     * @param text normalised text; a newline ends a sentence
     */
    List<Sentence> parse(String text);
}
