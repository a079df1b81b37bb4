package org.readout.reading.parse;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.model.Span;

/**
 * Neighbouring words of one sentence.
 *
 * @param sentence the sentence
 * @param first index of the first token
 * @param last index of the last token, inclusive
 */
public record Stretch(Sentence sentence, int first, int last) {

    private static final Set<String> EDGES = Set.of(",", ";", ":", ".", "!", "?", "-", "--", "\u2013", "\u2014", "\"", "'", "``", "''",
            "\u201c", "\u201d", "\u2018", "\u2019", "...", "\u2026", "and", "or", "but", ")", "]", "*", "\u2022", "/");

    private static final Set<String> QUOTES = Set.of("\"", "``", "''", "\u201c", "\u201d");

    public Stretch {
        if (first < 0 || last < first || last >= sentence.size()) {
            throw new IllegalArgumentException(
                    "stretch " + first + ".." + last + " does not lie in a sentence of " + sentence.size() + " tokens");
        }
    }

    /**
     * The tokens {@code first} to {@code last} without punctuation and conjunctions at either edge; empty if nothing else is there. A
     * quotation mark or bracket stays if its partner is inside.
     */
    public static Optional<Stretch> trimmed(Sentence sentence, int first, int last) {
        int from = Math.max(0, first);
        int to = Math.min(last, sentence.size() - 1);
        while (from <= to && EDGES.contains(sentence.token(from).lower())
                && !(QUOTES.contains(sentence.token(from).text()) && quotes(sentence, from + 1, to - 1) % 2 == 1)) {
            from++;
        }
        while (to >= from && EDGES.contains(sentence.token(to).lower())
                && !(QUOTES.contains(sentence.token(to).text()) && quotes(sentence, from, to) % 2 == 0)
                && !(sentence.token(to).text().equals(")") && opened(sentence, from, to))) {
            to--;
        }
        return from > to ? Optional.empty() : Optional.of(new Stretch(sentence, from, to));
    }

    /** The same words and a quotation mark that follows at once, behind a full stop at most, if they open one that they do not close. */
    public Stretch closed() {
        for (int i = last + 1; i <= Math.min(last + 2, sentence.size() - 1) && quotes(sentence, first, last) % 2 == 1; i++) {
            if (QUOTES.contains(sentence.token(i).text())) {
                return new Stretch(sentence, first, i);
            }
        }
        return this;
    }

    private static long quotes(Sentence sentence, int from, int to) {
        return IntStream.rangeClosed(from, to).filter(i -> QUOTES.contains(sentence.token(i).text())).count();
    }

    private static boolean opened(Sentence sentence, int from, int to) {
        return IntStream.rangeClosed(from, to).anyMatch(i -> sentence.token(i).text().equals("("));
    }

    public int length() {
        return last - first + 1;
    }

    public Span span() {
        return Span.covering(sentence.token(first).span(), sentence.token(last).span());
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}
