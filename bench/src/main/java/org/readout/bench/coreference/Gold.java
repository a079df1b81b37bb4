package org.readout.bench.coreference;

import java.util.List;
import org.readout.model.Span;

/**
 * One mention as an annotator marked it.
 *
 * @param document name of its article
 * @param words where its tokens stand in the article's text, at least one
 * @param chain the happening it speaks of
 */
record Gold(String document, List<Span> words, String chain) {

    Gold {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a mention in " + document + " needs a word: chain " + chain);
        }
    }
}
