package org.readout.reading.signal;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;

/**
 * Where in a text a wording may start; each place reaches to the end of its line, or as far as a wording may.
 * What stands inside double quotes is another's words and has no places.
 *
 * @param places in text order
 */
record Places(List<Span> places) {

    /** How long a wording may be. */
    private static final int REACH = 400;

    /** The start of every word and of every other character that is no space. */
    static Places words(String lower, List<Span> lines) {
        return of(lower, lines, false);
    }

    /** The first word of every line and sentence. */
    static Places starts(String lower, List<Span> lines) {
        return of(lower, lines, true);
    }

    private static Places of(String text, List<Span> lines, boolean startsOnly) {
        List<Span> places = new ArrayList<>();
        for (Span line : lines) {
            boolean open = true;
            boolean quoted = false;
            for (int i = line.start(); i < line.end(); i++) {
                char c = text.charAt(i);
                if (c > ' ' && !quoted && !joined(text, i) && (!startsOnly || open && Character.isLetterOrDigit(c))) {
                    places.add(new Span(i, Math.min(line.end(), i + REACH)));
                }
                quoted ^= c == '"';
                boolean gap = c == ' ' && i > line.start() && ".!?:;\u2026\"')]".indexOf(text.charAt(i - 1)) >= 0;
                open = gap || open && Page.LIST_MARKS.indexOf(c) >= 0;
            }
        }
        return new Places(places);
    }

    /** True if the characters before and at {@code i} belong to one word. */
    static boolean joined(String text, int i) {
        return i > 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i - 1)) && Character.isLetterOrDigit(text.charAt(i));
    }

    /** Those inside {@code part}, reaching no farther. */
    List<Span> within(Span part) {
        return places.stream().filter(p -> part.start() <= p.start() && p.start() < part.end())
                .map(p -> new Span(p.start(), Math.min(p.end(), part.end()))).toList();
    }
}
