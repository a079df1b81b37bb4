package org.readout.reading.happening;

import java.util.Set;
import org.readout.model.Mention;
import org.readout.model.Status;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** How a mention points at its happening. */
final class References {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> ANY = Set.of("any", "every", "each", "such", "no", "some", "most", "many", "several", "more", "other");
    /** Plural in form, one happening in meaning. */
    private static final Set<String> PLURAL_ONLY = Set.of("talk", "negotiation", "consultation", "discussion", "sanction", "hostility");

    private References() {}

    /** "There were no calls", "not a single meeting took place": denies what has been spoken of. */
    static boolean none(Sentence s, Draft d) {
        return d.contact() && d.verdict().status() == Status.DENIED && d.when() == null && d.place() == null
                && s.token(d.trigger()).isNoun()
                && s.children(d.trigger(), "det", "amod").stream().anyMatch(c -> s.token(c).lower().matches("no|single"))
                && (s.child(d.trigger(), "amod") < 0 || s.children(d.trigger(), "det").stream().anyMatch(c -> s.token(c).lower().equals("no")));
    }

    static Mention.Reference of(Sentence s, Draft d) {
        Token t = s.token(d.trigger());
        if (!t.isNoun()) {
            return Quantities.times(s, d.trigger()) > 1 && d.when() == null && d.place() == null ? Mention.Reference.GENERIC : Mention.Reference.NEW;
        }
        int subject = s.child(d.trigger(), "nsubj");
        if (subject >= 0 && s.child(d.trigger(), "cop") >= 0 && s.token(subject).lower().matches("it|this|that")) {
            return Mention.Reference.ANAPHORIC;
        }
        if (none(s, d)) {
            return Mention.Reference.ANAPHORIC;
        }
        boolean located = d.when() != null || d.place() != null;
        boolean definite = false;
        boolean indefinite = false;
        for (int c : s.children(d.trigger(), "det", "amod", "nmod:poss", "det:predet")) {
            String word = s.token(c).lower();
            if (ANY.contains(word)) {
                return Mention.Reference.GENERIC;
            }
            definite |= DEFINITE.contains(word) || s.label(c).equals("nmod:poss");
            indefinite |= word.equals("a") || word.equals("an") || word.equals("another");
        }
        boolean topic = d.when() == null && d.place() == null && PLURAL_ONLY.contains(d.row().lemma()) && d.participants().size() == 1
                && s.children(d.trigger(), "compound", "amod").stream().anyMatch(c -> s.token(c).isProperNoun());
        if (topic) {
            return Mention.Reference.GENERIC;
        }
        boolean plural = t.pos().endsWith("S") && !PLURAL_ONLY.contains(d.row().lemma());
        if (plural) {
            return Mention.Reference.GENERIC;
        }
        if (definite) {
            return located ? Mention.Reference.NEW : Mention.Reference.ANAPHORIC;
        }
        boolean held = d.anchors().size() > 1 || located || !d.participants().isEmpty();
        return indefinite || held ? Mention.Reference.NEW : Mention.Reference.GENERIC;
    }
}
