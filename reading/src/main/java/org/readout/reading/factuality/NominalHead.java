package org.readout.reading.factuality;

import java.util.Optional;
import org.readout.model.Certainty;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** What a noun or adjective does to the verdict on what hangs on it: "plans for talks", "talks are likely". */
final class NominalHead {

    private final Cues cues;

    NominalHead(Cues cues) {
        this.cues = cues;
    }

    /** The verdict on {@code node} once the noun or adjective {@code h} above it is counted. */
    Verdict judge(Sentence s, int node, int h, Verdict verdict) {
        Token t = s.token(h);
        if (s.child(h, "cop") >= 0 && (t.pos().startsWith("JJ") || t.isNoun())) {
            return predicate(s, node, h, verdict);
        }
        if (t.isNoun()) {
            return noun(s, node, h, verdict);
        }
        return cues.adjective(t).map(sense ->
                Composition.apply(sense, VerbPhrase.negation(s, h) >= 0, false, Verdict.OPEN, verdict, t.span())).orElse(verdict);
    }

    /** "details of the talks": what is given, below a noun that decides nothing of it; a denial of that noun denies no talks. */
    boolean beside(Sentence s, int node, int h) {
        return s.token(node).isNoun() && s.token(h).isNoun() && cues.noun(s, h).isEmpty() && NounPhrase.given(s, node);
    }

    private Verdict predicate(Sentence s, int node, int h, Verdict verdict) {
        Verdict own = VerbPhrase.read(s, h);
        Token t = s.token(h);
        String label = s.label(node);
        if (t.lemma().equals("sight") && s.token(node).lemma().equals("end") && label.equals("nsubj")) {
            return verdict.open() ? verdict.with(Status.ONGOING, Certainty.CERTAIN, "fact", t.span()) : verdict;
        }
        if (excessive(s, node, h) && !own.is(Status.DENIED)) {
            return verdict.with(Status.DENIED, Certainty.PROBABLE, "negation", t.span());
        }
        if (verdict.open() && (label.startsWith("obl") || label.startsWith("nmod"))) {
            String preposition = s.preposition(node);
            if (Prepositions.past(preposition) && !preposition.equals("by")) {
                return verdict.with(Status.OCCURRED, Certainty.CERTAIN, "order", t.span());
            }
        }
        Optional<Cues.Sense> sense = doubting(s, node, verdict, t.pos().startsWith("JJ") ? cues.adjective(t) : cues.noun(s, h));
        if (sense.isPresent() && (settled(s, node, verdict, sense.get()) || sense.get().effect() == Effect.KEEP && verdict.decidedBy(s.token(node)))) {
            return verdict;
        }
        if (sense.isPresent() && !(label.equals("nsubj") && sense.get().effect() == Effect.OCCURRED)) {
            boolean negated = VerbPhrase.negation(s, h) >= 0 || none(s, h);
            return Composition.apply(sense.get(), negated, finite(s, node, verdict), own, verdict, t.span());
        }
        if (verdict.open() && label.startsWith("nsubj") && !own.is(Status.DENIED)) {
            boolean past = s.children(h, "cop").stream().anyMatch(c -> s.token(c).pos().equals("VBD"));
            return past || !own.is(Status.OCCURRED) ? verdict.withStatusOf(own) : verdict;
        }
        return verdict;
    }

    private Verdict noun(Sentence s, int node, int h, Verdict verdict) {
        Span span = s.token(h).span();
        String label = s.label(node);
        String preposition = label.startsWith("nmod") ? s.preposition(node) : "";
        if (Prepositions.future(preposition) && verdict.open()) {
            return verdict.with(Status.PLANNED, Certainty.PROBABLE, "order", span);
        }
        if (verdict.open() && (Prepositions.factual(preposition) || preposition.equals("after"))) {
            return verdict.with(Status.OCCURRED, Certainty.CERTAIN, "order", span);
        }
        Optional<Cues.Sense> sense = doubting(s, node, verdict, cues.noun(s, h).filter(c -> inScope(label, preposition, c.effect())));
        if (sense.isPresent() && settled(s, node, verdict, sense.get())) {
            return verdict;
        }
        if (sense.isPresent()) {
            return Composition.apply(sense.get(), none(s, h), finite(s, node, verdict), Verdict.OPEN, verdict, span);
        }
        if (label.equals("acl") && verdict.open()) {
            return s.token(node).pos().equals("VB") ? verdict.with(Status.PROPOSED, Certainty.UNSTATED, "purpose", span)
                    : verdict.with(Status.OCCURRED, Certainty.PROBABLE, "participle", s.token(node).span());
        }
        return verdict;
    }

    /** "too early for talks", "too weak to attack": what is more than enough to keep it from happening. */
    private static boolean excessive(Sentence s, int node, int h) {
        boolean too = s.token(h).pos().startsWith("JJ") && s.children(h, "advmod").stream().anyMatch(a -> s.token(a).lower().equals("too"));
        boolean infinitive = s.token(node).pos().equals("VB") && s.label(node).matches("xcomp|advcl|ccomp|csubj");
        return too && (infinitive || s.label(node).matches("obl|nmod") && s.preposition(node).equals("for"));
    }

    private static boolean settled(Sentence s, int node, Verdict verdict, Cues.Sense sense) {
        return Conditions.settled(s, node, verdict) && (sense.effect() == Effect.PLANNED || sense.effect() == Effect.PROPOSED);
    }

    /** "It is possible that they met", "the possibility that they met": what would be proposed is in doubt where the clause tells of the past. */
    private static Optional<Cues.Sense> doubting(Sentence s, int node, Verdict verdict, Optional<Cues.Sense> sense) {
        return sense.map(c -> c.effect() == Effect.PROPOSED && verdict.is(Status.OCCURRED) && Conditions.finite(s, node)
                ? new Cues.Sense(Effect.DOUBT, c.certainty()) : c);
    }

    private static boolean finite(Sentence s, int node, Verdict verdict) {
        return Conditions.settled(s, node, verdict) || !verdict.open() && Conditions.finite(s, node);
    }

    private static boolean inScope(String label, String preposition, Effect effect) {
        return switch (label) {
            case "acl", "ccomp", "dep" -> true;
            case "compound" -> effect == Effect.CANCELLED || effect == Effect.POSTPONED;
            default -> label.startsWith("nmod") && (preposition.isEmpty() || Prepositions.scopeOfNoun(preposition));
        };
    }

    /** "no plan": a noun that is negated by its determiner. */
    private static boolean none(Sentence s, int h) {
        return s.children(h, "det").stream().anyMatch(d -> s.token(d).lower().equals("no"));
    }
}
