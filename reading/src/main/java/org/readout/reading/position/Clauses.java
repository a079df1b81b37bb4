package org.readout.reading.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Question;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Stretch;
import org.readout.reading.parse.Token;

/** What holds of a stance word by the clause around it, and how far its statement goes. */
final class Clauses {

    private static final int LONGEST_STATEMENT = 60;
    private static final Set<String> BREAKS = Set.of(";", ":", "\u2014", "--", "\u2013");
    private static final Set<String> CONTRASTS = Set.of("but", "while", "although", "though", "whereas", "yet", "even", "as", "because", "which");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> ADVICE = Set.of("should", "must", "can", "could", "ought", "neither", "nor");
    private static final Set<String> WITHOUT = Set.of("without", "of", "than");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "n\u2019t", "hardly");

    private final WordClasses verbs;

    Clauses(WordClasses verbs) {
        this.verbs = verbs;
    }

    /** True if the clause is no assertion: a condition, a question, or what somebody is said to deny. */
    boolean unasserted(Sentence s, int v) {
        if (v >= Question.start(s) || v > 0 && WITHOUT.contains(s.token(v - 1).lower())) {
            return true;
        }
        for (int at = v, depth = 0; at >= 0 && depth < s.size(); at = s.head(at), depth++) {
            if (s.children(at, "mark", "advmod").stream().anyMatch(c -> CONDITIONS.contains(s.token(c).lower()))) {
                return true;
            }
            int head = s.head(at);
            if (head >= 0 && Set.of("ccomp", "xcomp").contains(s.label(at))
                    && (verbs.has(s.token(head).lemma(), "deny") || negated(s, head))) {
                return true;
            }
        }
        return false;
    }

    /** True if the statement is about how its holder speaks to the press: "declined to comment", "requested anonymity". */
    boolean empty(Stretch statement) {
        for (int i = statement.first(); i <= Math.min(statement.last(), statement.first() + 2); i++) {
            if (verbs.has(statement.sentence().token(i).lemma(), "press")) {
                return true;
            }
        }
        return false;
    }

    static boolean negated(Sentence s, int v) {
        return s.children(v).stream().anyMatch(c -> c < v && (NEGATIONS.contains(s.token(c).lower())
                || s.label(c).equals("advmod") && s.token(c).lower().equals("no"))) || v > 0 && NEGATIONS.contains(s.token(v - 1).lower());
    }

    /** True of what somebody should, must, can or neither does nor does not do: no position of theirs. */
    static boolean advised(Sentence s, int v) {
        return s.children(v).stream().anyMatch(c -> c < v && ADVICE.contains(s.token(c).lower())) || v > 0 && ADVICE.contains(s.token(v - 1).lower());
    }

    /** Index of the modal of {@code v} that makes the stance a supposed one, -1 if there is none. */
    static int modal(Sentence s, int v) {
        List<Integer> modals = s.children(v, "aux").stream()
                .filter(c -> Set.of("would", "might", "may").contains(s.token(c).lower())).toList();
        return modals.isEmpty() ? -1 : modals.get(0);
    }

    /** The statement that begins at {@code from} and is governed by {@code v}. */
    static Optional<Stretch> statement(Sentence s, int from, int v) {
        if (from >= s.size()) {
            return Optional.empty();
        }
        return reach(s, from, v, s.dominates(v, from));
    }

    /** The clause that begins at {@code from}, by its words alone: for a reporting verb whose clause the parser did not attach. */
    static Optional<Stretch> clause(Sentence s, int from) {
        return from >= s.size() ? Optional.empty() : reach(s, from, from, false);
    }

    private static Optional<Stretch> reach(Sentence s, int from, int v, boolean governed) {
        int last = from;
        for (int i = from; i < Question.start(s) && i < from + LONGEST_STATEMENT; i++) {
            if (i > from && (broken(s, i) || governed && (!s.dominates(v, i) || besides(s, i, v)))) {
                break;
            }
            last = i;
        }
        return Stretch.trimmed(s, from, last).map(Stretch::closed);
    }

    private static boolean broken(Sentence s, int i) {
        Token t = s.token(i);
        if (BREAKS.contains(t.text())) {
            return true;
        }
        if (!t.text().equals(",") || i + 1 >= s.size()) {
            return false;
        }
        Token next = s.token(i + 1);
        boolean like = next.lower().equals("as") && i + 2 < s.size() && s.token(i + 2).lower().equals("well");
        return CONTRASTS.contains(next.lower()) && !like || next.pos().equals("MD") || next.pos().equals("PRP")
                || next.pos().equals("VBD") || next.pos().equals("VBZ") || next.pos().equals("VBG") && !next.lower().equals("including");
    }

    private static boolean besides(Sentence s, int i, int v) {
        if (i == v) {
            return false;
        }
        int at = i;
        while (s.head(at) != v) {
            at = s.head(at);
            if (at < 0) {
                return true;
            }
        }
        String label = s.label(at);
        boolean other = label.startsWith("conj") || label.equals("parataxis") || label.equals("cc");
        return other && at > v;
    }
}
