package org.readout.reading.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.model.Span;
import org.readout.reading.date.rule.Rules;
import org.readout.reading.parse.Sentence;

/** Finds time expressions with HeidelTime's rules in the parts of sentences that can hold one. Thread-safe. */
final class TimexTagger {

    /** Longest line given to the rules, in tokens, longest token: their work grows with the square of each. */
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_TOKEN = 80;
    /** Tokens on each side of a trigger that the rules see. */
    private static final int AROUND = 8;
    private static final Comparator<Timex> ORDER =
            Comparator.comparingInt((Timex t) -> t.span().start()).thenComparingInt(t -> -t.span().end());

    private final Rules rules = Rules.load();
    private final Triggers triggers = Triggers.load();

    List<Timex> find(List<Sentence> sentences) {
        return withoutOverlaps(lines(sentences).stream().flatMap(l -> l.found(rules)).toList());
    }

    /** What the rules see of the sentences. */
    List<Excerpt> lines(List<Sentence> sentences) {
        List<Excerpt> lines = new ArrayList<>();
        sentences.forEach(s -> addLines(s, lines));
        return lines;
    }

    /** The parts of a sentence near a trigger: no expression and no rule's context reaches further. */
    private void addLines(Sentence sentence, List<Excerpt> lines) {
        int from = -1;
        int to = 0;
        for (int i = 0; i < sentence.size(); i++) {
            boolean tooLong = sentence.token(i).text().length() > LONGEST_TOKEN;
            boolean trigger = !tooLong && triggers.isTrigger(sentence.token(i));
            if (from >= 0 && (tooLong || i - from == LONGEST_LINE || trigger && i - AROUND > to)) {
                lines.add(Excerpt.of(sentence, from, Math.min(to, i)));
                from = -1;
                to = Math.min(to, i);
            }
            if (tooLong) {
                to = i + 1;
            } else if (trigger) {
                from = from < 0 ? Math.max(to, i - AROUND) : from;
                to = Math.min(sentence.size(), i + AROUND + 1);
            }
        }
        if (from >= 0) {
            lines.add(Excerpt.of(sentence, from, to));
        }
    }

    /** Leaves out what a negative rule removed; joins expressions that overlap, keeping the fuller value. */
    private static List<Timex> withoutOverlaps(List<Timex> found) {
        List<Timex> out = new ArrayList<>();
        for (Timex t : found.stream().filter(f -> !f.value().equals("REMOVE")).sorted(ORDER).toList()) {
            Timex before = out.isEmpty() ? null : out.get(out.size() - 1);
            if (before == null || !before.span().overlaps(t.span())) {
                out.add(t);
            } else {
                Timex fuller = fullness(t) > fullness(before) ? t : before;
                out.set(out.size() - 1, new Timex(t.sentence(), before.first(), Math.max(before.last(), t.last()),
                        Span.covering(before.span(), t.span()), fuller.type(), fuller.value(), fuller.mod()));
            }
        }
        return out;
    }

    private static int fullness(Timex t) {
        return t.value().length() + (t.value().startsWith("UNDEF") ? 0 : 100);
    }
}
