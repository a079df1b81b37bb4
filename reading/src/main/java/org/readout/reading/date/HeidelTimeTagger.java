package org.readout.reading.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;

/** Finds time expressions with HeidelTime in the sentences that can hold one. Thread-safe: each call borrows its own rules. */
final class HeidelTimeTagger {

    /** Longest line given to HeidelTime, in tokens, most tokens at a time, longest token: its work grows with the square of each. */
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_TOKEN = 80;
    private static final int BATCH = 1_000;
    /** Tokens on each side of a trigger that HeidelTime sees. */
    private static final int AROUND = 8;
    private static final Comparator<Timex> ORDER =
            Comparator.comparingInt((Timex t) -> t.span().start()).thenComparingInt(t -> -t.span().end());

    private final PossibleRules possible = new PossibleRules();

    /** The first rules are loaded with the tagger: that takes a second, later ones share what it read. */
    private final Queue<HeidelTimeRules> idle = new ConcurrentLinkedQueue<>(List.of(HeidelTimeRules.load(possible)));
    private final Triggers triggers = Triggers.load();

    List<Timex> find(List<Sentence> sentences) {
        List<Excerpt> lines = new ArrayList<>();
        sentences.forEach(s -> addLines(s, lines));
        List<Timex> found = lines.isEmpty() ? List.of() : findIn(lines);
        return found.stream().sorted(ORDER).toList();
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

    private List<Timex> findIn(List<Excerpt> lines) {
        HeidelTimeRules rules = idle.poll();
        if (rules == null) {
            rules = HeidelTimeRules.load(possible);
        }
        List<Timex> found = new ArrayList<>();
        for (int from = 0; from < lines.size();) {
            int to = from + 1;
            int size = lines.get(from).tokens().size();
            while (to < lines.size() && size + lines.get(to).tokens().size() <= BATCH) {
                size += lines.get(to++).tokens().size();
            }
            found.addAll(withoutOverlaps(rules.find(lines.subList(from, to))));
            from = to;
        }
        idle.add(rules);
        return found;
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
