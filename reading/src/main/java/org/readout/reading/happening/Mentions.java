package org.readout.reading.happening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Attribution;
import org.readout.model.Certainty;
import org.readout.model.Context;
import org.readout.model.Cue;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Quantity;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.reading.amount.Amounts;
import org.readout.reading.actor.Cast;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.factuality.Cues;
import org.readout.reading.parse.Sentence;
import org.readout.reading.voice.Voices;

/** Finds the mentions of happenings in a parsed document. Stateless and thread-safe. */
public final class Mentions {

    private final Triggers triggers;
    private final Topics topics = new Topics();
    private final Amounts amounts = new Amounts();
    private final Cues cues;

    /**
     * @param triggerFiles a user's own triggers, in the format of {@code triggers.tsv}
     * @throws IllegalArgumentException naming file, line and rule if one of them is malformed
     */
    public Mentions(Cues cues, List<Path> triggerFiles) {
        this.cues = cues;
        this.triggers = new Triggers(triggerFiles);
    }

    /**
     * The mentions of a document, in text order.
     *
     * @param published the document's own date, null if unknown
     */
    public List<Mention> find(
            Document document, List<Sentence> sentences, Cast cast, List<TimeExpression> times, Voices voices, @Nullable When published) {
        Finder finder = new Finder(triggers, cues, cast);
        Course course = new Course(document, cast, published);
        List<Mention> mentions = new ArrayList<>();
        Map<String, Integer> sentenceOf = new HashMap<>();
        Chronicle chronicle = new Chronicle(document.text());
        for (Sentence s : sentences) {
            List<TimeExpression> here = times.stream().filter(t -> t.sentence() == s.index()).toList();
            @Nullable When entry = chronicle.date(s, here);
            List<Draft> drafts = finder.find(s, here).stream()
                    .map(d -> d.when() == null && entry != null ? d.with(entry, d.place()) : d).toList();
            int told = mentions.size();
            List<Amounts.Amount> numbers = amounts.of(document, s, here);
            for (Draft d : drafts) {
                List<Attribution> chain = voices.above(s, d.trigger());
                List<Context> contexts = topics.of(s, d, cast);
                List<Mention> parts = Enumeration.split(document, s, d, here, chain, course);
                if (!parts.isEmpty()) {
                    parts.forEach(part -> mentions.add(part.about(contexts)));
                    continue;
                }
                @Nullable Mention bare = mention(document, s, d, here, chain, course);
                if (bare != null) {
                    List<Quantity> counted = new ArrayList<>(bare.quantities());
                    counted.addAll(Ascription.to(s, d, drafts, numbers));
                    Mention m = bare.about(contexts).counting(counted);
                    mentions.add(m);
                    course.saw(m);
                    @Nullable Mention again = Rescheduling.of(document, s, d, m, here, cues);
                    if (again != null) {
                        mentions.add(again);
                    }
                    voices.reportedBy(s, d.trigger()).map(by -> Denials.denied(m, by)).ifPresent(mentions::add);
                }
            }
            Ascription.goOn(s, drafts, numbers, sentenceOf, mentions);
            mentions.subList(told, mentions.size()).forEach(m -> sentenceOf.putIfAbsent(m.id(), s.index()));
            @Nullable Mention denial = Denials.of(document, s, drafts, cast, mentions);
            if (denial != null) {
                mentions.add(denial);
            }
        }
        return mentions.stream().sorted().toList();
    }

    private @Nullable Mention mention(
            Document document, Sentence s, Draft d, List<TimeExpression> times, List<Attribution> chain, Course course) {
        Mention.Reference reference = References.of(s, d);
        @Nullable Status status = d.verdict().status();
        Certainty certainty = d.verdict().certainty();
        if (status == null) {
            status = course.status(d, reference);
            certainty = Certainty.UNSTATED;
        } else if (status == Status.ONGOING) {
            status = course.present(d);
        }
        if (status == null) {
            return null;
        }
        @Nullable When when = status == Status.OCCURRED && course.ahead(d) ? null : d.when();
        List<Cue> notes = new ArrayList<>(d.verdict().cues());
        if (d.outer() >= 0) {
            notes.add(new Cue("embedded", s.token(d.outer()).span()));
        }
        Draft full = course.complete(d, reference, notes);
        Span trigger = s.token(d.trigger()).span();
        return new Mention(Mention.idOf(document.id(), trigger.start()), Evidence.of(document, s.span()), trigger, d.row().lemma(), d.type(),
                full.mode(), reference, full.participants(), when, d.place(), status, certainty, chain, notes,
                Quantities.of(document, s, d, times));
    }
}
