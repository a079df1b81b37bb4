package org.readout.reading.date;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.model.Span;

/** TempEval-3 task A: strict and relaxed F1 over spans, and value F1 over relaxed matches with an equal value. */
final class Scores {

    /** One expression of a system. */
    record Answer(Span span, String value) {}

    private int gold;
    private int answered;
    private int strict;
    private int relaxed;
    private int value;
    final List<String> errors = new ArrayList<>();

    void add(TimeMl text, List<Answer> answers) {
        gold += text.marks().size();
        answered += answers.size();
        Set<Answer> used = new HashSet<>();
        for (TimeMl.Mark mark : text.marks()) {
            Answer best = null;
            for (Answer a : answers) {
                if (!used.contains(a) && a.span().overlaps(mark.span()) && (best == null || a.span().equals(mark.span()))) {
                    best = a;
                }
            }
            if (best == null) {
                error(text, "missed", mark.span(), mark.value(), "");
                continue;
            }
            used.add(best);
            relaxed++;
            strict += best.span().equals(mark.span()) ? 1 : 0;
            if (best.value().equals(mark.value())) {
                value++;
            } else {
                error(text, "value", mark.span(), mark.value(), best.value());
            }
        }
        answers.stream().filter(a -> !used.contains(a)).forEach(a -> error(text, "extra", a.span(), "", a.value()));
    }

    private void error(TimeMl text, String kind, Span span, String wanted, String got) {
        String around = text.text().substring(Math.max(0, span.start() - 60), Math.min(text.text().length(), span.end() + 40));
        errors.add(String.join("\t", kind, text.name(), text.created().toString(), span.of(text.text()), wanted, got, around.replaceAll("\\s+", " ")));
    }

    private double f(int right) {
        return gold + answered == 0 ? 0 : 200.0 * right / (gold + answered);
    }

    double valueF1() {
        return f(value);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "marked %d, found %d: strict F1 %.2f, relaxed F1 %.2f, value F1 %.2f", gold, answered, f(strict), f(relaxed),
                f(value));
    }
}
