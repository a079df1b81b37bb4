package org.readout.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.readout.model.Document;
import org.readout.model.Metadata;
import org.readout.model.Region;

/** Reads literal input through the public door, and puts what came of it into words. */
final class Samples {

    static final Intake INTAKE = new Intake(Limits.DEFAULT);
    static final String PARAGRAPH = "The two foreign ministers met in Vienna on Tuesday and agreed that their delegations would return to the talks in March, officials said.";

    private Samples() {}

    static Document text(String text) {
        return read("article.txt", text);
    }

    static Document page(String html) {
        return read("article.html", html);
    }

    static Document read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Document read(String name, byte[] bytes) {
        Batch batch = INTAKE.read(name, bytes);
        if (batch.documents().isEmpty()) {
            throw new AssertionError("unread: " + batch.unread());
        }
        return batch.documents().get(0);
    }

    static String refused(String name, byte[] bytes) {
        Batch batch = INTAKE.read(name, bytes);
        if (batch.unread().isEmpty()) {
            throw new AssertionError("read: " + batch.documents());
        }
        return batch.unread().get(0).reason();
    }

    static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    /** {@code KIND: text} of each region. */
    static List<String> leftOut(Document document) {
        return document.leftOut().stream().map(r -> r.kind() + ": " + r.span().of(document.text())).toList();
    }

    static List<String> leftOut(Document document, Region.Kind kind) {
        return document.leftOut().stream().filter(r -> r.kind() == kind).map(r -> r.span().of(document.text())).toList();
    }

    /** {@code value (where it was read)} of each value of a field, most trusted first. */
    static List<String> values(Document document, Metadata.Field field) {
        return document.metadata().stream().filter(m -> m.field() == field).map(m -> m.value() + " (" + m.readFrom() + ")").toList();
    }

    /** The text without the regions, lines without text left out. */
    static String account(Document document) {
        StringBuilder account = new StringBuilder(document.text());
        List<Region> regions = document.leftOut();
        for (int i = regions.size() - 1; i >= 0; i--) {
            account.delete(regions.get(i).span().start(), regions.get(i).span().end());
        }
        return account.toString().lines().filter(line -> !line.isBlank()).reduce((a, b) -> a + "\n" + b).orElse("");
    }
}
