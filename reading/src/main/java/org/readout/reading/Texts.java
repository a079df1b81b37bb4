package org.readout.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.Metadata;

/** Documents from bare texts, such as the lines of a file to be coded. */
public final class Texts {

    private Texts() {}

    /**
     * A document of one text.
     *
     * @param name its name
     * @param date its date as {@code 2025}, {@code 2025-11} or {@code 2025-11-10}, also {@code 20251110} or with a time behind it
     *     ({@code 2025-11-10T08:00:00Z}); empty if unknown; throws {@link IllegalArgumentException} for anything else
     */
    public static Document document(String name, String text, String date) {
        String iso = date.matches("\\d{8}") ? date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6)
                : date.matches("\\d{4}-\\d{2}-\\d{2}[T ].*") ? date.substring(0, 10) : date;
        List<Metadata> metadata = iso.isBlank() ? List.of()
                : List.of(new Metadata(Metadata.Field.PUBLISHED, Edtf.parse(iso).text(), "field date"));
        String sha256 = sha256(text);
        return new Document(Document.idOf(sha256), name, sha256, text, "en", metadata, List.of());
    }

    /** The SHA-256 of the text in UTF-8, as hexadecimal digits. */
    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
