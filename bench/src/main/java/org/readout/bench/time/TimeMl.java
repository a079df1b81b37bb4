package org.readout.bench.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/**
 * A text of a TimeML collection: its words, its date, and the time expressions people marked in them.
 *
 * @param name file name
 * @param created the day it was written, as {@code 1998-08-07}
 * @param text the words of its {@code TEXT}
 * @param marks the expressions that have words, in text order
 */
record TimeMl(String name, String created, String text, List<Timex> marks) {

    private static final int DAY = 10;

    TimeMl {
        created = created.substring(0, Math.min(DAY, created.length()));
        marks = List.copyOf(marks);
    }

    /** Reads one file; throws {@link IOException}, naming it, if it is no TimeML or has no creation time. */
    static TimeMl read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(file, factory.createXMLStreamReader(bytes));
        } catch (XMLStreamException e) {
            throw new IOException(file + " is no TimeML: " + e.getMessage(), e);
        }
    }

    private static TimeMl read(Path file, XMLStreamReader xml) throws XMLStreamException, IOException {
        String created = null;
        StringBuilder text = new StringBuilder();
        List<Timex> marks = new ArrayList<>();
        boolean inside = false;
        int start = 0;
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS && inside) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inside |= xml.getLocalName().equals("TEXT");
                if (xml.getLocalName().equals("TIMEX3")) {
                    value = orEmpty(xml.getAttributeValue(null, "value"));
                    start = text.length();
                    created = "CREATION_TIME".equals(xml.getAttributeValue(null, "functionInDocument")) && created == null ? value : created;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside &= !xml.getLocalName().equals("TEXT");
                if (inside && xml.getLocalName().equals("TIMEX3") && text.length() > start) {
                    marks.add(new Timex(new Span(start, text.length()), value));
                }
            }
        }
        if (created == null) {
            throw new IOException(file + " has no document creation time: a TIMEX3 with functionInDocument=\"CREATION_TIME\"");
        }
        return new TimeMl(String.valueOf(file.getFileName()), created, text.toString(), marks);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
