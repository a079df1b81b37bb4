package org.readout.reading.happening;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Cue;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.factuality.Cues;
import org.readout.reading.parse.Sentence;

/** "was put off to 18 April": what is put off to a day is planned for it, which is a second thing that the sentence says. */
final class Rescheduling {

    private static final Set<String> TOWARDS = Set.of("to", "until", "till", "for");

    private Rescheduling() {}

    /** The plan for the new day, named by the verb; null if {@code m} is not put off, or to no day. */
    static @Nullable Mention of(Document document, Sentence s, Draft d, Mention m, List<TimeExpression> times, Cues cues) {
        if (m.status() != Status.POSTPONED) {
            return null;
        }
        for (TimeExpression t : times) {
            int head = Circumstances.headOf(s, t);
            int verb = head < 0 ? -1 : s.head(head);
            boolean moves = verb >= 0 && s.token(verb).isVerb() && d.anchors().contains(verb) && cues.fate(s, verb);
            if (t.kind() == TimeExpression.Kind.DATE && t.date() != null && moves && TOWARDS.contains(s.preposition(head))) {
                Span trigger = s.token(verb).span();
                return new Mention(Mention.idOf(document.id(), trigger.start()), Evidence.of(document, s.span()), trigger, m.lemma(), m.type(), m.mode(),
                        Mention.Reference.ANAPHORIC, m.participants(), new When(t.date(), t.basis()), m.place(), Status.PLANNED, m.certainty(),
                        m.attribution(), List.of(new Cue("rescheduling", t.span())), List.of(), m.contexts());
            }
        }
        return null;
    }
}
