package org.readout.reading.date;

import java.util.List;
import org.readout.reading.parse.Sentence;

/** A document's sentences with the time expressions that stand in them, not yet placed in the calendar. Immutable. */
public final class Marked {

    private final List<Sentence> sentences;
    private final List<Timex> expressions;

    Marked(List<Sentence> sentences, List<Timex> expressions) {
        this.sentences = List.copyOf(sentences);
        this.expressions = List.copyOf(expressions);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Timex> expressions() {
        return expressions;
    }
}
