package org.readout.reading.text;

import java.util.List;
import org.readout.model.Span;

/**
 * Words that cite a source without being part of a sentence.
 *
 * @param text the text they stand in
 * @param words all of it: what is blanked
 * @param names where the sources are named, in order
 * @param sentence what they support
 */
record Residue(String text, Span words, List<Span> names, Span sentence) {

    Residue {
        names = List.copyOf(names);
    }

    String source(Span name) {
        return name.of(text);
    }
}
