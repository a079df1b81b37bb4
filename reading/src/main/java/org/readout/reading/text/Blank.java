package org.readout.reading.text;

import java.util.List;
import org.readout.model.Span;

/** Blanks parts of a text. */
final class Blank {

    private Blank() {}

    /** {@code text} with spaces in {@code spans}, newlines kept. */
    static String out(String text, List<Span> spans) {
        char[] all = text.toCharArray();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (all[i] != '\n') {
                    all[i] = ' ';
                }
            }
        }
        return new String(all);
    }
}
