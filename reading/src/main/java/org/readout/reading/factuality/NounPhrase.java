package org.readout.reading.factuality;

import java.util.Optional;
import org.readout.model.Certainty;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** What a noun's own determiners, adjectives and participles say: "no talks", "planned talks", "talks held in". */
final class NounPhrase {

    private final Cues cues;

    NounPhrase(Cues cues) {
        this.cues = cues;
    }

    /** "the talks", "its talks": spoken of as known. */
    static boolean given(Sentence s, int noun) {
        return s.child(noun, "nmod:poss") >= 0 || s.children(noun, "det").stream().anyMatch(d -> s.token(d).lower().matches("the|this|that|these|those"));
    }

    /** The verdict on {@code noun} taken by itself; open for a bare noun. */
    Verdict read(Sentence s, int noun) {
        Verdict verdict = Verdict.OPEN;
        for (int c : s.children(noun, "det")) {
            if (s.token(c).lower().equals("no")) {
                return verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", s.token(c).span());
            }
            if (s.token(c).lower().equals("any")) {
                verdict = Conditions.hypothetical(s, c, verdict);
            }
        }
        for (int c : s.children(noun, "nmod:poss")) {
            verdict = dated(s, c, verdict);
        }
        for (int c : s.children(noun, "amod", "acl")) {
            boolean participle = s.label(c).equals("acl") && s.token(c).pos().equals("VBN");
            boolean clause = s.label(c).equals("acl") && s.token(c).isVerb();
            verdict = participle ? participle(s, c, verdict) : clause ? verdict : adjective(s.token(c), verdict);
        }
        return verdict;
    }

    /** "last year's arrest", "tomorrow's talks": a time before or after the day of writing owns the noun. */
    private static Verdict dated(Sentence s, int owner, Verdict verdict) {
        Token t = s.token(owner);
        String before = s.children(owner, "amod").stream().map(a -> s.token(a).lower()).findFirst().orElse("");
        boolean time = t.lemma().matches("year|month|week|weekend|autumn|winter|spring|summer|season|night|century");
        boolean past = t.lower().equals("yesterday") || time && before.matches("last|past|previous");
        boolean ahead = t.lower().equals("tomorrow") || time && before.equals("next");
        return past ? verdict.with(Status.OCCURRED, Certainty.PROBABLE, "order", t.span())
                : ahead ? verdict.with(Status.PLANNED, Certainty.PROBABLE, "order", t.span()) : verdict;
    }

    private Verdict participle(Sentence s, int c, Verdict verdict) {
        Optional<Cues.Sense> sense = cues.verb(s, c);
        if (sense.isEmpty()) {
            return verdict;
        }
        Span span = s.token(c).span();
        return switch (sense.get().effect()) {
            case KEEP -> verdict.open() ? verdict.with(Status.OCCURRED, Certainty.CERTAIN, "participle", span) : verdict;
            case REPORT -> s.child(c, "xcomp", "obl") >= 0 ? verdict : verdict.sure(Certainty.POSSIBLE, "reporting", span);
            default -> Composition.apply(sense.get(), false, false, Verdict.OPEN, verdict, span);
        };
    }

    private Verdict adjective(Token t, Verdict verdict) {
        Optional<Cues.Sense> sense = cues.adjective(t);
        if (sense.isEmpty()) {
            return verdict;
        }
        if (sense.get().effect() == Effect.REPORT) {
            return new Verdict(verdict.open() ? Status.OCCURRED : verdict.status(), Certainty.POSSIBLE,
                    verdict.sure(Certainty.POSSIBLE, "reporting", t.span()).cues());
        }
        return Composition.apply(sense.get(), false, false, Verdict.OPEN, verdict, t.span());
    }
}
