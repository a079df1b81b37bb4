package org.readout.bench.coreference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.readout.model.Span;

/**
 * An article of ECB+: its tokens with spaces between, a sentence a line.
 *
 * @param text the article
 * @param tokens where each token stands
 */
public record EcbText(String text, Map<At, Span> tokens) {

    /** A token by the number of its sentence and its own in that sentence, both from 0. */
    public record At(int sentence, int number) {}

    /** Reads one file; throws {@link IOException}, naming it, if it has no such form. */
    public static EcbText read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(factory.createXMLStreamReader(bytes));
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException(file + " is no article of ECB+: " + e.getMessage(), e);
        }
    }

    private static EcbText read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        Map<At, Span> tokens = new HashMap<>();
        int sentence = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("token")) {
                At at = new At(Integer.parseInt(xml.getAttributeValue(null, "sentence")), Integer.parseInt(xml.getAttributeValue(null, "number")));
                if (text.length() > 0) {
                    text.append(at.sentence == sentence ? ' ' : '\n');
                }
                sentence = at.sentence;
                int start = text.length();
                text.append(xml.getElementText().strip());
                if (text.length() > start) {
                    tokens.put(at, new Span(start, text.length()));
                }
            }
        }
        return new EcbText(text.toString(), Map.copyOf(tokens));
    }
}
