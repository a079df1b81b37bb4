package org.readout.reading.signal;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Signal;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;
import org.readout.reading.text.NormalText;
import org.readout.reading.text.Normaliser;

/**
 * All that a rule may look at.
 *
 * @param document as captured
 * @param plain its text with plain characters, nothing blanked
 * @param lower the start of {@code plain} in lower case, in which wordings are looked for
 * @param lines its lines that have words, without the spaces around them
 * @param words where words start
 * @param starts where lines and sentences start
 * @param normal the text that was parsed
 * @param sentences its sentences
 */
record Page(
        Document document, String plain, String lower, List<Span> lines, Places words, Places starts, NormalText normal, List<Sentence> sentences) {

    /** Marks of lists and of Markdown, and the space. */
    static final String LIST_MARKS = "-*\u2022\u00B7\u2013\u2014#>+\u25CF\u25AA\u2023 ";
    /** Wordings are looked for in so many code units: more than any article has. */
    private static final int CAP = 120_000;

    static Page of(Document document, NormalText normal, List<Sentence> sentences) {
        String plain = Normaliser.plain(document.text());
        String head = plain.substring(0, Math.min(plain.length(), CAP));
        List<Span> lines = lines(head);
        String lower = lower(head);
        return new Page(document, plain, lower, lines, Places.words(lower, lines), Places.starts(lower, lines), normal, List.copyOf(sentences));
    }

    /** Lower case, code unit for code unit: {@link String#toLowerCase} may change the length. */
    private static String lower(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = Character.toLowerCase(out[i]);
        }
        return new String(out);
    }

    Signal signal(String kind, Span span, String why) {
        return new Signal(kind, Evidence.of(document, span), why);
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline;
            int first = start;
            int last = end;
            while (first < last && text.charAt(first) == ' ') {
                first++;
            }
            while (last > first && text.charAt(last - 1) == ' ') {
                last--;
            }
            if (last > first) {
                lines.add(new Span(first, last));
            }
        }
        return lines;
    }

    /** True if an odd number of double quotes stands before {@code at} on its line: the words are another's. */
    boolean isQuoted(int at) {
        boolean quoted = false;
        for (int i = at - 1; i >= 0 && plain.charAt(i) != '\n' && at - i < 4000; i--) {
            quoted ^= plain.charAt(i) == '"';
        }
        return quoted;
    }

    /** Number of words that are read. */
    long wordCount() {
        String text = normal.text();
        long count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Character.isLetterOrDigit(text.charAt(i)) && (i == 0 || text.charAt(i - 1) <= ' ') ? 1 : 0;
        }
        return count;
    }
}
