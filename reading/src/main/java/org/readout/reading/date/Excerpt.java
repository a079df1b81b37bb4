package org.readout.reading.date;

import java.util.stream.Stream;
import org.readout.model.Span;
import org.readout.reading.date.rule.Line;
import org.readout.reading.date.rule.Rules;
import org.readout.reading.parse.Sentence;

/**
 * A part of a sentence as a line of text of its own, and the way back to the document.
 *
 * @param sentence index of the sentence
 * @param line its tokens
 */
record Excerpt(int sentence, Line line) {

    static Excerpt of(Sentence sentence, int from, int to) {
        return new Excerpt(sentence.index(), Line.of(sentence.tokens().subList(from, to)));
    }

    /** The time expressions that the rules find. */
    Stream<Timex> found(Rules rules) {
        return rules.in(line).stream().map(e -> timex(e.begin(), e.end(), e.type(), e.value(), e.mod()));
    }

    /** The time expression at {@code [begin, end)} of the line. */
    Timex timex(int begin, int end, String type, String value, String mod) {
        int first = position(begin);
        int last = position(end - 1);
        Span a = line.tokens().get(first).span();
        Span b = line.tokens().get(last).span();
        int start = Math.min(a.start() + begin - line.begins()[first], a.end() - 1);
        int stop = Math.min(b.start() + end - line.begins()[last], b.end());
        return new Timex(sentence, line.tokens().get(first).index(), line.tokens().get(last).index(), new Span(start, stop), type, value, mod);
    }

    private int position(int offset) {
        int i = line.begins().length - 1;
        while (i > 0 && line.begins()[i] > offset) {
            i--;
        }
        return i;
    }
}
