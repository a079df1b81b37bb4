package org.readout.reading.voice;

import java.util.Optional;
import java.util.TreeSet;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;

/** "X's claim that …", "plans by X to …", "X expressed hope that …", "X is confident that …", "according to X". */
final class NominalReports {

    private static final String SHOWING = "express|make|issue|voice|have|give|offer|raise|share|hold|reach|take|release|announce|harbor|harbour|"
            + "repeat|reiterate|send|deliver|post|publish|show|lodge|level|launch|air|state|renew|lay|draw|leave";

    private final Speech lexicon;

    NominalReports(Speech lexicon) {
        this.lexicon = lexicon;
    }

    /** The report of noun or adjective {@code n}. */
    Optional<Finding> at(Sentence s, int n) {
        boolean noun = s.token(n).isNoun();
        boolean adjective = s.token(n).pos().startsWith("JJ") || s.token(n).pos().equals("VBN");
        if (!noun && !adjective) {
            return Optional.empty();
        }
        Speech.Word word = lexicon.word(s, noun ? "N" : "J", n);
        if (word.complements().isEmpty()) {
            return Optional.empty();
        }
        TreeSet<Integer> content = new TreeSet<>();
        if (word.takes(Speech.CLAUSE)) {
            s.children(n, "ccomp", "acl").stream().filter(c -> c > n && (s.child(c, "mark") >= 0 && !s.token(s.child(c, "mark")).lower().equals("to")
                    || s.label(c).equals("ccomp"))).forEach(c -> content.addAll(s.subtree(c)));
        }
        int last = n;
        Report.Kind kind = content.isEmpty() ? Report.Kind.STANCE : Report.Kind.STATEMENT;
        if (word.takes(Speech.INFINITIVE)) {
            s.children(n, "acl", "xcomp", "ccomp").stream().filter(c -> s.child(c, "mark") >= 0 && s.token(s.child(c, "mark")).lower().equals("to"))
                    .forEach(c -> content.addAll(s.subtree(c)));
        }
        if (content.isEmpty()) {
            content.addAll(Complements.of(s, n, word));
            last = Math.max(n, Complements.preposition(s, n, n, word));
        }
        if (content.isEmpty()) {
            return Optional.empty();
        }
        int source = noun ? owner(s, n) : holder(s, n);
        if (!noun && source < 0) {
            return Optional.empty();
        }
        content.removeIf(i -> source >= 0 && s.dominates(source, i) && !s.dominates(n, source));
        if (source >= 0 && s.dominates(n, source)) {
            content.removeAll(s.subtree(source));
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(new Finding(s, source, n, last, content, kind));
    }

    private static int owner(Sentence s, int n) {
        int owner = s.child(n, "nmod:poss");
        if (owner >= 0) {
            return owner;
        }
        for (int c : s.children(n, "nmod")) {
            if (s.preposition(c).matches("by|from|among")) {
                return c;
            }
        }
        int origin = Speakers.origin(s, n);
        if (origin >= 0) {
            return origin;
        }
        int verb = s.head(n);
        if (verb >= 0 && s.label(n).startsWith("obj") && s.token(verb).isVerb() && s.token(verb).lemma().matches(SHOWING)) {
            return Clauses.subjects(s, verb).stream().filter(i -> !s.token(i).lower().matches("it|there|what|this|that|which")).findFirst().orElse(-1);
        }
        return -1;
    }

    private static int holder(Sentence s, int n) {
        int own = s.child(n, "nsubj");
        if (own >= 0) {
            return s.token(own).lower().matches("it|there|what|this|that|which") ? Clauses.subjects(s, n).stream().filter(i -> i != own).findFirst().orElse(-1) : own;
        }
        return s.label(n).equals("conj") && s.head(n) >= 0 ? s.child(s.head(n), "nsubj") : -1;
    }
}
