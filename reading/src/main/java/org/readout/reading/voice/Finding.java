package org.readout.reading.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;

/**
 * A report as it stands on a tree, in tokens of its sentence.
 *
 * @param source head of the source, -1 if the sentence names none
 * @param first first token of the cue
 * @param last last token of the cue
 * @param content empty if the sentence has the cue only: the words may stand in quotation marks beside it
 * @param kind what the content is to the source
 */
record Finding(Sentence sentence, int source, int first, int last, SortedSet<Integer> content, Report.Kind kind) {

    private static final Set<String> MARKS = Set.of(",", ":", ";", "\u2014", "--", "-", ".");

    Finding {
        content = new TreeSet<>(content);
    }

    /** The spans of the content, without the marks at their edges. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i : content) {
            if (!run.isEmpty() && run.get(run.size() - 1) != i - 1) {
                close(run, spans);
            }
            run.add(i);
        }
        close(run, spans);
        return spans;
    }

    private void close(List<Integer> run, List<Span> spans) {
        while (!run.isEmpty() && MARKS.contains(sentence.token(run.get(0)).text())) {
            run.remove(0);
        }
        while (!run.isEmpty() && MARKS.contains(sentence.token(run.get(run.size() - 1)).text())) {
            run.remove(run.size() - 1);
        }
        if (run.stream().anyMatch(i -> sentence.token(i).text().chars().anyMatch(Character::isLetterOrDigit))) {
            spans.add(Span.covering(sentence.token(run.get(0)).span(), sentence.token(run.get(run.size() - 1)).span()));
        }
        run.clear();
    }

    Span cue() {
        return Span.covering(sentence.token(first).span(), sentence.token(last).span());
    }
}
