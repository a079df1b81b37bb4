package org.readout.bench.story;

/**
 * Words that a careful reader marked.
 *
 * @param document how the document's name begins
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param words as marked
 */
record Passage(String document, int start, int end, String words) {

    /** True if the quote is of this document and shares a code unit with this. */
    boolean touches(Quote quote) {
        return quote.document().startsWith(document) && quote.start() < end && start < quote.end();
    }
}
