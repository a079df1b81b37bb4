package org.readout.reading.actor;

import org.readout.model.Span;

/**
 * A token, or a part of a hyphenated one ("Trump" of "Trump-Putin").
 *
 * @param token index of its token
 * @param span where it stands in the document
 * @param text as written, without accents; empty for a token of nothing else
 * @param lower the same in lower case
 * @param part true if its token has other pieces
 */
record Piece(int token, Span span, String text, String lower, boolean part) {

    boolean capitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    /** True for words in capitals only. */
    boolean shouted() {
        return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }

    /** True for words whose capitals stand in the wrong place: "iTALY", "fRance". */
    boolean slipped() {
        return text.length() > 3 && Character.isLowerCase(text.charAt(0)) && text.chars().anyMatch(Character::isUpperCase);
    }
}
