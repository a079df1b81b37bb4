package org.readout.reading.voice;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;

/** Stretches of a text between quotation marks. Linear in the length of the text. */
final class Quotations {

    private Quotations() {}

    /**
     * The quotations of {@code text}, with their marks, in text order. None goes over the end of a line; one that is not closed ends
     * there.
     *
     * @param text normalised, as it was parsed: plain marks, a newline only where a sentence ends
     */
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || text.charAt(i) == '\n';
            int width = end ? 0 : mark(text, i);
            if (open >= 0 && (end || width > 0 && closes(text, open, i, width))) {
                found.add(new Span(open, end ? trimmed(text, i) : i + width));
                open = -1;
            } else if (!end && width > 0 && opens(text, i, width)) {
                open = i;
            }
            i += Math.max(0, width - 1);
        }
        return found;
    }

    /** Length of the quotation mark at {@code i}, 0 if none stands there. */
    private static int mark(String text, int i) {
        char c = text.charAt(i);
        return c == '"' ? 1 : c == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'' ? 2 : 0;
    }

    private static boolean opens(String text, int i, int width) {
        int next = i + width;
        return next < text.length() && !Character.isWhitespace(text.charAt(next));
    }

    private static boolean closes(String text, int open, int i, int width) {
        return i > open + 2 || !opens(text, i, width);
    }

    private static int trimmed(String text, int end) {
        int i = end;
        while (Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
