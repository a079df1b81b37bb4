package org.readout.reading.date;

import java.util.List;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/**
 * Neighbouring tokens of one sentence as a line of text of their own, with single spaces, and the way back to the document.
 *
 * @param sentence index of the sentence
 * @param tokens the tokens
 * @param begins where each token begins in {@code text}
 * @param text the line
 */
record Excerpt(int sentence, List<Token> tokens, int[] begins, String text) {

    static Excerpt of(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens().subList(from, to);
        int[] begins = new int[tokens.size()];
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < begins.length; i++) {
            if (i > 0 && tokens.get(i).span().start() > tokens.get(i - 1).span().end()) {
                line.append(' ');
            }
            begins[i] = line.length();
            line.append(tokens.get(i).text());
        }
        return new Excerpt(sentence.index(), tokens, begins, line.toString());
    }

    /** The time expression at {@code [begin, end)} of the line. */
    Timex timex(int begin, int end, String type, String value, String mod) {
        int first = position(begin);
        int last = position(end - 1);
        Span a = tokens.get(first).span();
        Span b = tokens.get(last).span();
        int start = Math.min(a.start() + begin - begins[first], a.end() - 1);
        int stop = Math.min(b.start() + end - begins[last], b.end());
        return new Timex(sentence, tokens.get(first).index(), tokens.get(last).index(), new Span(start, stop), type, value, mod);
    }

    private int position(int offset) {
        int i = begins.length - 1;
        while (i > 0 && begins[i] > offset) {
            i--;
        }
        return i;
    }
}
