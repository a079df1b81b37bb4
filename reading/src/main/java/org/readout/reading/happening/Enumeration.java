package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Attribution;
import org.readout.model.Certainty;
import org.readout.model.Cue;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** "two calls, one on 3 May and another on 9 June": a counted happening with a date for each is several happenings. */
final class Enumeration {

    private static final Set<String> ITEMS = Set.of("one", "another", "first", "second", "third", "other", "fourth", "former", "latter");

    private Enumeration() {}

    static List<Mention> split(Document document, Sentence s, Draft d, List<TimeExpression> times, List<Attribution> chain, Course course) {
        Token trigger = s.token(d.trigger());
        if (!trigger.isNoun() || !trigger.pos().endsWith("S") || !d.contact()) {
            return List.of();
        }
        List<TimeExpression> dates = times.stream()
                .filter(t -> t.kind() == TimeExpression.Kind.DATE && t.date() != null
                        && (t.date().isDay() || t.date().yearless()) && t.span().start() > trigger.span().end())
                .toList();
        List<Mention> parts = new ArrayList<>();
        for (TimeExpression date : dates) {
            Token item = item(s, trigger, date);
            if (item == null) {
                continue;
            }
            List<Cue> notes = new ArrayList<>(d.verdict().cues());
            Draft full = course.complete(d, Mention.Reference.NEW, notes);
            @Nullable Status said = d.verdict().status();
            Status status = said == null || said == Status.ONGOING ? Status.OCCURRED : said;
            Mention m = new Mention(Mention.idOf(document.id(), item.span().start()), Evidence.of(document, s.span()),
                    Span.covering(item.span(), date.span()), d.row().lemma(), d.type(), full.mode(), Mention.Reference.NEW, full.participants(),
                    new When(Objects.requireNonNull(date.date()), date.basis()), null, status, Certainty.CERTAIN, chain, notes, List.of());
            parts.add(m);
        }
        if (parts.size() < 2) {
            return List.of();
        }
        parts.forEach(course::saw);
        return parts;
    }

    /** The word that stands for one of the counted happenings, at most three tokens before its date. */
    private static @Nullable Token item(Sentence s, Token trigger, TimeExpression date) {
        for (int i = s.size() - 1; i > trigger.index(); i--) {
            Token t = s.token(i);
            if (t.span().end() <= date.span().start()) {
                for (int k = i; k > Math.max(trigger.index(), i - 4); k--) {
                    if (ITEMS.contains(s.token(k).lower())) {
                        return s.token(k);
                    }
                }
                return null;
            }
        }
        return null;
    }
}
