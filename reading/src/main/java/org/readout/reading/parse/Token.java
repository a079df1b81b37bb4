package org.readout.reading.parse;

import java.util.Locale;
import org.readout.model.Span;

/**
 * A word or punctuation mark.
 *
 * @param index position in its sentence, from 0
 * @param span where it stands in the document
 * @param text as written (after same-length normalisation)
 * @param lemma dictionary form, lower case except for proper nouns
 * @param pos Penn Treebank tag
 * @param entity {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION} or {@code O}: the CRF's guess
 */
public record Token(int index, Span span, String text, String lemma, String pos, String entity) {

    public boolean isVerb() {
        return pos.startsWith("VB");
    }

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isProperNoun() {
        return pos.startsWith("NNP");
    }

    public boolean isPronoun() {
        return pos.equals("PRP") || pos.equals("PRP$");
    }

    /** The text in lower case. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
