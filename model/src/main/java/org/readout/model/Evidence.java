package org.readout.model;

/**
 * The exact words of a document that something rests on.
 *
 * @param document id of the {@link Document}
 * @param span where the words stand in its text
 * @param quote the words themselves, equal to the text at {@code span}
 */
public record Evidence(String document, Span span, String quote) {

    public Evidence {
        if (quote.length() != span.length()) {
            throw new IllegalArgumentException("quote of " + quote.length() + " code units for a span of " + span.length());
        }
    }

    /** Quotes {@code document} at {@code span}. */
    public static Evidence of(Document document, Span span) {
        return new Evidence(document.id(), span, span.of(document.text()));
    }
}
