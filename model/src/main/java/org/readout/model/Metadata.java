package org.readout.model;

/**
 * One piece of a document's metadata and where it was read.
 *
 * @param field what it is
 * @param value as read
 * @param readFrom where: {@code JSON-LD datePublished}, {@code meta og:title}, {@code first line}, {@code byline}, …
 */
public record Metadata(Field field, String value, String readFrom) {

    public enum Field { TITLE, OUTLET, AUTHOR, PUBLISHED, MODIFIED, ADDRESS, CANONICAL_ADDRESS, CREDIT, LANGUAGE }

    public Metadata {
        if (value.isBlank() || readFrom.isBlank()) {
            throw new IllegalArgumentException("metadata " + field + " needs a value and where it was read");
        }
    }
}
