package org.readout.reading.factuality;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Certainty;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.reading.parse.Sentence;

/** What a verb does to a happening named behind a preposition: "left without talks", "met before the talks", "agreed on talks". */
final class Obliques {

    private static final Set<Effect> CARRYING = Set.of(Effect.KEEP, Effect.HAPPEN, Effect.REPORT);

    private final Cues cues;

    Obliques(Cues cues) {
        this.cues = cues;
    }

    /**
     * The verdict on {@code node} once verb {@code h} above it is counted; null where the phrase stands in the scope of the verb like an object.
     *
     * @param own the verdict on the verb itself
     */
    @Nullable Verdict judge(Sentence s, int node, int h, Verdict own, Verdict verdict) {
        String preposition = s.preposition(node);
        Span span = s.token(h).span();
        if (preposition.equals("without")) {
            return verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", span);
        }
        if (Prepositions.future(preposition)) {
            return verdict.open() ? verdict.with(Status.PLANNED, Certainty.PROBABLE, "order", span) : verdict;
        }
        if (Prepositions.factual(preposition) && !own.is(Status.HYPOTHETICAL)) {
            return verdict.open() ? verdict.with(Status.OCCURRED, Certainty.CERTAIN, "order", span) : verdict;
        }
        Optional<Cues.Sense> noun = argument(s, h, preposition);
        if (noun.isPresent()) {
            return Composition.apply(noun.get(), VerbPhrase.negation(s, h) >= 0, false, Verdict.OPEN, verdict, span);
        }
        boolean scoped = Prepositions.scopeOfVerb(preposition) && cues.verb(s, h).map(c -> !CARRYING.contains(c.effect())).orElse(false);
        boolean lasting = s.token(node).lemma().matches("minute|hour|day|week|month") && preposition.equals("for");
        return scoped ? null : circumstance(lasting ? "during" : preposition, own, verdict, span);
    }

    /** "no date was set for talks", "rumours swirled about talks": the cue is the verb's subject or object. */
    private Optional<Cues.Sense> argument(Sentence s, int h, String preposition) {
        if (preposition.equals("for")) {
            return noun(s, h, Set.of(Effect.DETAIL), "nsubj:pass", "obj", "nsubj");
        }
        return preposition.matches("about|of|over|on|around") ? noun(s, h, Set.of(Effect.PROPOSED, Effect.REPORT), "nsubj") : Optional.empty();
    }

    private Optional<Cues.Sense> noun(Sentence s, int h, Set<Effect> effects, String... labels) {
        return s.children(h, labels).stream().map(n -> cues.noun(s.token(n))).flatMap(Optional::stream)
                .filter(c -> effects.contains(c.effect())).findFirst();
    }

    private static Verdict circumstance(String preposition, Verdict own, Verdict verdict, Span span) {
        if (!verdict.open()) {
            return verdict;
        }
        if (preposition.equals("for") && own.is(Status.OCCURRED)) {
            return verdict.with(Status.PLANNED, Certainty.PROBABLE, "purpose", span);
        }
        boolean past = Prepositions.past(preposition);
        if (own.is(Status.DENIED) && past) {
            return verdict.with(Status.OCCURRED, Certainty.PROBABLE, "order", span);
        }
        return own.is(Status.ONGOING) && !past ? verdict : verdict.withStatusOf(own);
    }
}
