package org.readout.bench.conflict;

import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/**
 * One of two accounts.
 *
 * @param text the article as a plain text file would hold it
 * @param words those that contradict the other account, exactly once in the text; null if nothing does
 */
record Account(String text, @Nullable String words) {

    Account {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the account is empty; write the article below its mark");
        }
        if (words != null && (words.isBlank() || text.indexOf(words) < 0 || text.indexOf(words) != text.lastIndexOf(words))) {
            throw new IllegalArgumentException("the words \"" + words + "\" must stand in the account exactly once; copy them from it");
        }
    }

    /** Where the words stand in what intake made of the text, null if there are none; throws {@link IllegalArgumentException} if intake lost them. */
    @Nullable Span marked(String read) {
        if (words == null) {
            return null;
        }
        int start = read.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("intake lost the words \"" + words + "\"; keep them out of the header");
        }
        return new Span(start, start + words.length());
    }
}
