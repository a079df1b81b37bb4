package org.readout.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text.
 *
 * @param text the whole text
 * @param start where the line starts
 * @param words where its words start, behind spaces and a list mark; {@code end} if it has none
 * @param end one past its last character that is no space
 * @param mark how it is marked
 */
record Line(String text, int start, int words, int end, Mark mark) {

    enum Mark { NONE, BULLET, NUMBER }

    private static final Pattern BULLET = Pattern.compile(
            "[\u2022\u2023\u25E6\u25AA\u25CF\u25CB\u25A0\u25A1\u00B7\u2219\u27A4\u25BA\u2713\u2714\u27A2\u2043]\\s{0,8}");
    private static final Pattern DASH = Pattern.compile("(?:[-*\u2013\u2014]\\s{1,8}|[\u2013\u2014-](?=\\p{L}))");
    private static final Pattern NUMBER = Pattern.compile("(?:\\(?\\d{1,3}[.)]|\\(?[a-h]\\)|\\(?(?:i|ii|iii|iv|v|vi|vii|viii|ix|x)[.)])\\s{1,8}");

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int newline = text.indexOf('\n', start);
            int stop = newline < 0 ? text.length() : newline;
            lines.add(line(text, start, stop, lines.isEmpty() ? null : lines.get(lines.size() - 1)));
            start = stop + 1;
        }
        return lines;
    }

    private static Line line(String text, int start, int stop, @org.jspecify.annotations.Nullable Line above) {
        int words = start;
        while (words < stop && text.charAt(words) == ' ') {
            words++;
        }
        int end = stop;
        while (end > words && text.charAt(end - 1) == ' ') {
            end--;
        }
        boolean free = above == null || above.isBlank() || above.isItem() || above.endsSentence() || above.length() < 40;
        if (lead(BULLET, text, words, end) > 0) {
            return new Line(text, start, lead(BULLET, text, words, end), end, Mark.BULLET);
        }
        if (free && lead(DASH, text, words, end) > 0) {
            return new Line(text, start, lead(DASH, text, words, end), end, Mark.BULLET);
        }
        if (free && lead(NUMBER, text, words, end) > 0) {
            return new Line(text, start, lead(NUMBER, text, words, end), end, Mark.NUMBER);
        }
        return new Line(text, start, words, end, Mark.NONE);
    }

    /** Where the mark ends, -1 if there is none. */
    private static int lead(Pattern pattern, String text, int from, int to) {
        Matcher m = pattern.matcher(text).region(from, to).useTransparentBounds(true);
        return m.lookingAt() ? m.end() : -1;
    }

    boolean isBlank() {
        return words >= end;
    }

    boolean isItem() {
        return mark != Mark.NONE;
    }

    int length() {
        return end - words;
    }

    String body() {
        return text.substring(Math.min(words, end), end);
    }

    char first() {
        return text.charAt(words);
    }

    /** Length of the first word. */
    int firstWord() {
        int space = text.indexOf(' ', words);
        return Math.min(space < 0 ? end : space, end) - words;
    }

    boolean endsSentence() {
        int i = end - 1;
        while (i > words && "\"')]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return !isBlank() && ".!?:;\u2026".indexOf(text.charAt(i)) >= 0;
    }
}
