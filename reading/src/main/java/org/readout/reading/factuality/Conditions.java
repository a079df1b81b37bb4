package org.readout.reading.factuality;

import java.util.Set;
import org.readout.model.Certainty;
import org.readout.model.Status;
import org.readout.reading.parse.Sentence;

/** What if-clauses and indirect questions do to a verdict. */
final class Conditions {

    private static final Set<String> WORDS = Set.of("if", "unless", "whether", "provided", "assuming", "should", "lest");
    private static final Set<String> BELOW = Set.of("if", "unless", "provided", "assuming");

    private Conditions() {}

    /** True for a word that opens a condition. */
    static boolean opens(String word) {
        return WORDS.contains(word);
    }

    /** The verdict on verb {@code v} by itself: its own form and the conditions below it, without what stands above. */
    static Verdict own(Sentence s, int v) {
        return holds(s, v, VerbPhrase.read(s, v));
    }

    /** "echoing the talks of last year": what took place anyhow, below an infinitive or gerund whose own standing does not touch it. */
    static boolean settled(Sentence s, int node, Verdict verdict) {
        return verdict.is(Status.OCCURRED) && s.token(node).isVerb() && !finite(s, node);
    }

    /** True if {@code node} heads a clause that has a tense of its own. */
    static boolean finite(Sentence s, int node) {
        return (s.token(node).isVerb() || s.child(node, "cop") >= 0) && !VerbPhrase.read(s, node).open();
    }

    /** A clause asked about, or a main clause with an if-clause below it, holds only under that condition. */
    static Verdict holds(Sentence s, int node, Verdict verdict) {
        int doubt = s.children(node, "mark").stream().filter(m -> s.token(m).lower().matches("whether|if") && !s.label(node).equals("advcl"))
                .findFirst().orElse(-1);
        if (doubt >= 0) {
            return hypothetical(s, doubt, verdict);
        }
        if (verdict.is(Status.OCCURRED) || verdict.is(Status.DENIED) && verdict.certainty() == Certainty.CERTAIN && !future(s, node)) {
            return verdict;
        }
        for (int c : s.children(node, "advcl", "dep", "ccomp")) {
            if (s.token(c).lower().matches("provided|providing|supposing") && s.child(c, "ccomp") >= 0) {
                return hypothetical(s, c, verdict);
            }
        }
        for (int c : s.children(node, "advcl")) {
            int mark = s.child(c, "mark");
            if (mark >= 0 && BELOW.contains(s.token(mark).lower()) && !(mark > 0 && s.token(mark - 1).lower().equals("even"))) {
                return hypothetical(s, mark, verdict);
            }
        }
        return verdict;
    }

    /** "Should it attack, …", "Had he come, …", "Were they to sign, …": index of an auxiliary before the subject, -1 if none. */
    static int inverted(Sentence s, int clause) {
        int subject = s.child(clause, "nsubj", "nsubj:pass");
        for (int a : s.children(clause, "aux", "aux:pass", "cop")) {
            if (subject > a && s.token(a).lower().matches("should|had|were") && s.label(clause).equals("advcl")) {
                return a;
            }
        }
        return -1;
    }

    /** The verdict made hypothetical by the word at {@code cue}. */
    static Verdict hypothetical(Sentence s, int cue, Verdict verdict) {
        return verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "condition", s.token(cue).span());
    }

    /** True if {@code node} has a modal. */
    static boolean future(Sentence s, int node) {
        return s.children(node, "aux").stream().anyMatch(a -> s.token(a).pos().equals("MD"));
    }
}
