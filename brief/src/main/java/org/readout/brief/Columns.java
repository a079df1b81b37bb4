package org.readout.brief;

import java.util.ArrayList;
import java.util.List;

/** Text on a grid of equally wide columns, as terminals show it. Escape sequences of ours take no room. */
final class Columns {

    private static final char ESCAPE = '\u001b';

    private Columns() {}

    /** How many columns a text takes: none for combining marks and colour sequences, two for wide letters. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i = next(text, i)) {
            width += widthAt(text, i);
        }
        return width;
    }

    private static int widthAt(String text, int at) {
        return text.charAt(at) == ESCAPE ? 0 : width(text.codePointAt(at));
    }

    private static int next(String text, int at) {
        return text.charAt(at) == ESCAPE ? text.indexOf('m', at) + 1 : at + Character.charCount(text.codePointAt(at));
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && (c <= 0x115f || c >= 0x2e80 && c <= 0xa4cf || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff || c >= 0xfe30 && c <= 0xfe6f || c >= 0xff00 && c <= 0xff60 || c >= 0x1f300 && c <= 0x3fffd);
        return wide ? 2 : 1;
    }

    /** {@code text} with spaces behind it, up to {@code width} columns. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** {@code text} cut to {@code width} columns, with … in the last one if anything is cut. */
    static String clip(String text, int width) {
        return width(text) <= width ? text : head(text, width - 1).stripTrailing() + "…";
    }

    /** Lines of at most {@code width} columns, broken between words, or inside a word that is longer than a line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ")) {
            int needed = width(word);
            if (used > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (needed > width) {
                String head = head(word, width);
                lines.add(head);
                word = word.substring(head.length());
                needed = width(word);
            }
            line.append(used > 0 ? " " : "").append(word);
            used += needed + (used > 0 ? 1 : 0);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The longest beginning of {@code text} of at most {@code width} columns, at least one character. */
    private static String head(String text, int width) {
        int used = 0;
        int end = 0;
        while (end < text.length() && (used == 0 || used + widthAt(text, end) <= width)) {
            used += widthAt(text, end);
            end = next(text, end);
        }
        return text.substring(0, end);
    }
}
