package org.readout.reading.happening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.readout.reading.actor.ActorMention;
import org.readout.reading.actor.Cast;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;

/** "The ministry denied the report": a denial without a happening of its own takes up what was last reported in another's voice. */
final class Denials {

    private static final Set<String> DENY = Set.of("deny", "refute", "dismiss", "reject", "dispute", "rebut", "contradict", "disavow");
    private static final Set<String> REPORTS = Set.of("report", "claim", "allegation", "it", "this", "that", "account", "story", "assertion", "rumor",
            "rumour", "suggestion", "them", "statement", "accusation", "charge");
    private static final int REACH = 1200;

    private Denials() {}

    /** What a denied mention denies, in the voice of those who report it; null if the mention denies nothing. */
    static @Nullable Mention denied(Mention m, Attribution by) {
        return m.status() != Status.DENIED || m.attribution().isEmpty() ? null
                : new Mention(m.id() + "-reported", m.evidence(), m.trigger(), m.lemma(), m.type(), m.mode(), m.reference(),
                        m.participants(), m.when(), m.place(), Status.OCCURRED, Certainty.POSSIBLE, List.of(by),
                        List.of(new Cue("reporting", by.span())), m.quantities(), m.contexts());
    }

    static @Nullable Mention of(Document document, Sentence s, List<Draft> drafts, Cast cast, List<Mention> before) {
        for (int i = 0; i < s.size(); i++) {
            int verb = i;
            if (!s.token(i).isVerb() || !DENY.contains(s.token(i).lemma()) || s.child(i, "ccomp", "xcomp") >= 0
                    || drafts.stream().anyMatch(d -> d.trigger() != verb && s.dominates(verb, d.trigger()))) {
                continue;
            }
            int object = Clauses.objects(s, i).stream().findFirst().orElse(-1);
            List<Integer> subjects = Clauses.subjects(s, i);
            if (object < 0 || subjects.isEmpty() || !REPORTS.contains(s.token(object).lemma().toLowerCase(Locale.ROOT))
                    || s.child(object, "acl", "ccomp", "nmod") >= 0) {
                continue;
            }
            Span span = s.token(i).span();
            Optional<Mention> denied = before.stream()
                    .filter(m -> m.evidence().span().end() <= span.start() && span.start() - m.trigger().start() < REACH)
                    .filter(m -> m.status() == Status.OCCURRED && !m.attribution().isEmpty() && !m.id().startsWith("m-denied"))
                    .reduce((a, b) -> b);
            if (denied.isPresent()) {
                return denial(document, s, i, subjects.get(0), cast, denied.get());
            }
        }
        return null;
    }

    private static Mention denial(Document document, Sentence s, int verb, int subject, Cast cast, Mention m) {
        Span span = s.token(verb).span();
        Optional<ActorMention> voice = cast.actorAt(s.index(), subject);
        String name = voice.map(a -> a.actors().get(0).name()).orElse(s.token(subject).text());
        String id = voice.map(a -> a.actors().get(0).id()).orElse("");
        Attribution by = new Attribution(name, s.token(verb).text(), Span.covering(s.token(subject).span(), span), id);
        return new Mention(Mention.idOf(document.id(), span.start()), Evidence.of(document, s.span()), span, m.lemma(), m.type(), m.mode(),
                Mention.Reference.ANAPHORIC, m.participants(), null, null, Status.DENIED, Certainty.CERTAIN, List.of(by),
                List.of(new Cue("denial", span), new Cue("takes up", m.trigger())), List.of(), m.contexts());
    }
}
