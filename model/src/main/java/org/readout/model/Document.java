package org.readout.model;

import java.util.List;
import java.util.Optional;

/**
 * One article as captured.
 *
 * @param id {@code d-} and the first twelve hexadecimal digits of {@code sha256}
 * @param name path below the folder it was read from, with {@code /}; a plain file name for a file given by itself
 * @param sha256 of the original bytes, 64 lower-case hexadecimal digits
 * @param text the decoded file for plain text; the visible text of the page for HTML
 * @param language ISO 639-1 code
 * @param metadata in the order of trust: the first of a field is the one to use
 * @param leftOut parts of the text that are not the account, in order, not overlapping
 */
public record Document(
        String id, String name, String sha256, String text, String language, List<Metadata> metadata, List<Region> leftOut) {

    public Document {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 '" + sha256 + "' is not 64 lower-case hexadecimal digits");
        }
        metadata = List.copyOf(metadata);
        leftOut = leftOut.stream().sorted().toList();
        for (Region region : leftOut) {
            if (region.span().end() > text.length()) {
                throw new IllegalArgumentException("region " + region.span() + " ends behind the text of " + name);
            }
        }
    }

    /** The id of a document with these original bytes' SHA-256. */
    public static String idOf(String sha256) {
        return "d-" + sha256.substring(0, 12);
    }

    /** The most trusted value of a field. */
    public Optional<Metadata> first(Metadata.Field field) {
        return metadata.stream().filter(m -> m.field() == field).findFirst();
    }
}
