package org.readout.reading.factuality;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Verbs that say of something told that it is not so: "called the report a lie", "described it as false", "the claims have no basis". */
final class Falsehood {

    private static final String NAMING = "call|term|label|brand|declare|deem";
    private static final Set<String> GROUNDS = Set.of("basis", "foundation", "substance", "merit", "truth", "ground", "grounding");
    /** What is said or tried, and stands when it is turned down. */
    private static final Set<String> SPOKEN = Set.of("accusation", "allegation", "appeal", "argument", "assertion", "attempt", "bid", "call", "charge", "claim",
            "criticism", "demand", "effort", "invitation", "motion", "objection", "offer", "order", "petition", "plea", "pressure", "proposal", "report",
            "request", "ruling", "rumor", "rumour", "suggestion", "ultimatum");

    private final Cues cues;

    Falsehood(Cues cues) {
        this.cues = cues;
    }

    /** True for a noun of what is said or tried: to reject an offer is not to deny that it was made. */
    static boolean spoken(Token noun) {
        return noun.isNoun() && SPOKEN.contains(noun.lemma());
    }

    /** The sense by which verb {@code h} denies what is told at its dependent {@code node}. */
    Optional<Cues.Sense> of(Sentence s, int node, int h) {
        if (!s.label(node).matches("obj|nsubj|nsubj:pass")) {
            return Optional.empty();
        }
        if (s.label(node).equals("nsubj") && baseless(s, h)) {
            return cues.adjective("baseless");
        }
        return s.label(node).equals("nsubj") && s.child(h, "obj") >= 0 ? Optional.empty() : predicate(s, h);
    }

    /** "have no basis", "lack substance" */
    boolean baseless(Sentence s, int verb) {
        return s.children(verb, "obj").stream().filter(o -> GROUNDS.contains(s.token(o).lemma())).anyMatch(o -> s.token(verb).lemma().equals("lack")
                || s.token(verb).lemma().equals("have") && VerbPhrase.negation(s, verb) >= 0);
    }

    /** What is said of the object of verb {@code h}, or of its subject where it has none, if that denies it. */
    Optional<Cues.Sense> predicate(Sentence s, int h) {
        boolean naming = Clauses.passive(s, h) && s.token(h).lemma().matches(NAMING);
        Stream<Integer> named = (naming ? s.children(h, "xcomp", "obj") : s.children(h, "xcomp")).stream();
        Stream<Integer> described = s.children(h, "obl", "advcl").stream().filter(o -> s.preposition(o).equals("as"));
        return Stream.concat(named, described).filter(x -> !s.token(x).isVerb() || s.token(x).pos().equals("VBN"))
                .map(x -> s.token(x).isNoun() ? cues.noun(s.token(x)) : cues.adjective(s.token(x)))
                .flatMap(Optional::stream).filter(c -> c.effect() == Effect.DENIED).findFirst();
    }
}
