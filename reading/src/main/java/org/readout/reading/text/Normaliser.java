package org.readout.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Citation;
import org.readout.model.Document;
import org.readout.model.Region;
import org.readout.model.Span;

/**
 * The same-length normaliser. Immutable and thread-safe; linear in the length of the text.
 *
 * <p>It writes ASCII quotes, hyphens and spaces; blanks what a document marks as left out, addresses, Markdown marks, datelines, glued
 * citations and list marks; and turns the newlines inside hard-wrapped paragraphs into spaces.
 */
public final class Normaliser {

    private final Outlets outlets = Outlets.bundled();

    /** Reads the bundled list of outlets; throws {@link java.io.UncheckedIOException} if the installation is broken. */
    public Normaliser() {}

    /** The text of {@code document}, ready to parse, with what was taken out of it. */
    public NormalText normalise(Document document) {
        String text = Blank.out(plain(document.text()), document.leftOut().stream().map(Region::span).toList());
        text = Blank.out(text, Marks.in(text));
        List<Residue> residues = new Residues(outlets).in(text);
        text = Blank.out(text, residues.stream().map(Residue::words).toList());
        Layout layout = Layout.of(text);
        return new NormalText(layout.text(), citations(residues), layout.headings());
    }

    /**
     * {@code raw} with plain quotes, dashes, spaces and newlines, nothing else changed: the text in which patterns are looked for.
     * Exactly as long as {@code raw}.
     */
    public static String plain(String raw) {
        return Characters.plain(raw);
    }

    private static List<Citation> citations(List<Residue> residues) {
        List<Citation> all = new ArrayList<>();
        for (Residue residue : residues) {
            for (Span name : residue.names()) {
                all.add(new Citation(residue.source(name), name, residue.sentence()));
            }
        }
        return all;
    }
}
