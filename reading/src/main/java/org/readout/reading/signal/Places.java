package org.readout.reading.signal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.Span;

/**
 * Where in a text a wording may start, by its first character; each place reaches to the end of its line, or as far as a wording may.
 * What stands inside double quotes is another's words and has no places.
 *
 * @param byFirst places in text order
 */
record Places(Map<Character, List<Span>> byFirst) {

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
        Map<Character, List<Span>> places = new TreeMap<>();
        for (Span line : lines) {
            boolean open = true;
            boolean quoted = false;
            for (int i = line.start(); i < line.end(); i++) {
                char c = text.charAt(i);
                if (c > ' ' && !quoted && !joined(text, i) && (!startsOnly || open && Character.isLetterOrDigit(c))) {
                    places.computeIfAbsent(c, k -> new ArrayList<>()).add(new Span(i, Math.min(line.end(), i + REACH)));
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

    /** Those that start with one of {@code firsts}, or with a character beyond ASCII. */
    List<Span> startingWith(BitSet firsts) {
        List<Span> all = new ArrayList<>();
        byFirst.forEach((first, places) -> {
            if (first > 127 || firsts.get(first)) {
                all.addAll(places);
            }
        });
        return all;
    }

    /** Those inside {@code part}, reaching no farther. */
    Places within(Span part) {
        Map<Character, List<Span>> inside = new TreeMap<>();
        byFirst.forEach((first, places) -> inside.put(first, places.stream().filter(p -> part.start() <= p.start() && p.start() < part.end())
                .map(p -> new Span(p.start(), Math.min(p.end(), part.end()))).toList()));
        return new Places(inside);
    }
}
