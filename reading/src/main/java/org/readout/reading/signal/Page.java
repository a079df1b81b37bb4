package org.readout.reading.signal;

import java.util.List;
import java.util.stream.IntStream;
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
 * @param lower {@code plain} in lower case, of the same length
 * @param normal the text that was parsed
 * @param sentences its sentences
 */
record Page(Document document, String plain, String lower, NormalText normal, List<Sentence> sentences) {

    static Page of(Document document, NormalText normal, List<Sentence> sentences) {
        String plain = Normaliser.plain(document.text());
        return new Page(document, plain, lower(plain), normal, List.copyOf(sentences));
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

    /** The spans of the lines that have words, without the spaces around them. */
    List<Span> lines() {
        return plain.isEmpty() ? List.of() : IntStream.concat(IntStream.of(0), IntStream.range(1, plain.length()).filter(i -> plain.charAt(i - 1) == '\n'))
                .mapToObj(this::line).filter(s -> s != null).toList();
    }

    private @org.jspecify.annotations.Nullable Span line(int start) {
        int newline = plain.indexOf('\n', start);
        int end = newline < 0 ? plain.length() : newline;
        int first = start;
        while (first < end && plain.charAt(first) == ' ') {
            first++;
        }
        while (end > first && plain.charAt(end - 1) == ' ') {
            end--;
        }
        return end > first ? new Span(first, end) : null;
    }

    /** True if an odd number of double quotes stands before {@code at} on its line: the words are another's. */
    boolean isQuoted(int at) {
        boolean quoted = false;
        for (int i = at - 1; i >= 0 && plain.charAt(i) != '\n' && at - i < 4000; i--) {
            quoted ^= plain.charAt(i) == '"';
        }
        return quoted;
    }

    /** Number of words that were parsed. */
    long words() {
        return sentences.stream().flatMap(s -> s.tokens().stream()).filter(t -> Character.isLetterOrDigit(t.text().charAt(0))).count();
    }
}
