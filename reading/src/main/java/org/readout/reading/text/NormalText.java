package org.readout.reading.text;

import java.util.List;
import org.readout.model.Citation;
import org.readout.model.Span;

/**
 * A document's text made ready for the parser.
 *
 * @param text exactly as long as the document's text; a newline stands only where a sentence must end
 * @param residues sources that stood glued to a sentence, in text order; their words are blank in {@code text}
 * @param headings lines that head a part of the text, in text order, without their marks and numbers
 */
public record NormalText(String text, List<Citation> residues, List<Span> headings) {

    public NormalText {
        residues = List.copyOf(residues);
        headings = List.copyOf(headings);
    }
}
