package org.readout.reading.position;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Actor;
import org.readout.model.Position.Stance;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Question;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Stretch;

/** Stances of nouns: "Russia's demand for …", "U.S. reluctance to …", "Ukraine signalled its willingness for …". */
final class NominalStances {

    private static final int LONGEST_STATEMENT = 40;
    private static final int WIDEST_GAP = 12;

    private final Stances stances;
    private final Clauses clauses;
    private final WordClasses verbs;

    NominalStances(Stances stances, Clauses clauses, WordClasses verbs) {
        this.stances = stances;
        this.clauses = clauses;
        this.verbs = verbs;
    }

    List<Finding> in(Sentence s, Holders holders) {
        List<Finding> found = new ArrayList<>();
        for (int n = 0; n < s.size(); n++) {
            if (s.token(n).isNoun()) {
                for (Frame frame : stances.of(s.token(n).lemma().toLowerCase(Locale.ROOT), "n")) {
                    noun(s, n, frame, holders).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Finding> noun(Sentence s, int n, Frame frame, Holders holders) {
        int link = link(s, n, frame.link());
        boolean none = s.children(n, "det").stream().anyMatch(d -> s.token(d).lower().equals("no"));
        Stance stance = frame.stance(none);
        Optional<Stretch> statement = link < 0 || n >= Question.start(s) ? Optional.empty() : statement(s, link);
        if (stance == null || statement.isEmpty() || clauses.empty(statement.get())) {
            return Optional.empty();
        }
        Set<Actor> who = new LinkedHashSet<>(holders.owner(s, n, link));
        int from = who.isEmpty() ? n : s.subtree(n).get(0);
        int verb = lender(s, n, none);
        int subject = verb < 0 || clauses.unasserted(s, verb) ? -1 : holders.subject(s, verb);
        if (subject >= 0) {
            who.addAll(holders.at(s, subject));
            from = Math.min(from, subject < n ? s.subtree(subject).get(0) : n);
        }
        if (who.isEmpty() && !clauses.unasserted(s, n)) {
            who.addAll(holders.stanceOwner(s, n));
        }
        if (who.isEmpty()) {
            return Optional.empty();
        }
        Stretch evidence = new Stretch(s, n - from > 25 ? n : Math.min(from, n), statement.get().last());
        return Optional.of(new Finding(List.copyOf(who), stance, n, statement.get(), evidence));
    }

    private static int link(Sentence s, int n, List<String> words) {
        int at = n + 1;
        if (at < s.size() && Set.of("by", "from", "among").contains(s.token(at).lower())) {
            for (int i = at; i < s.size() && i < at + WIDEST_GAP && s.dominates(n, i); i++) {
                if (s.token(i).isVerb() || s.token(i).text().equals(",")) {
                    return -1;
                }
                if (introduces(s, i, words)) {
                    return i;
                }
            }
        }
        while (at < s.size() && s.token(at).text().matches("[\"'”’]|''")) {
            at++;
        }
        boolean relative = at < s.size() && s.token(at).lower().equals("that") && !s.token(at).pos().equals("IN");
        return at < s.size() && !relative && introduces(s, at, words) ? at : -1;
    }

    private static boolean introduces(Sentence s, int i, List<String> words) {
        boolean infinitive = s.token(i).pos().equals("TO") && i + 1 < s.size() && (s.token(i + 1).pos().equals("VB")
                || s.token(i + 1).pos().startsWith("RB"));
        return words.contains(s.token(i).lower()) || infinitive && words.contains("to-");
    }

    private static Optional<Stretch> statement(Sentence s, int link) {
        boolean list = s.token(link).text().equals(":");
        int from = link + 1;
        if (list && from + 2 < s.size() && s.token(from).lower().equals("among") && s.token(from + 1).isPronoun()) {
            from += 2;
        }
        int last = link;
        boolean relative = s.token(link).lower().equals("that");
        for (int i = from; i < s.size() && i < from + LONGEST_STATEMENT; i++) {
            String pos = s.token(i).pos();
            String word = s.token(i).lower();
            relative |= pos.startsWith("W") || pos.equals("IN") && word.equals("that");
            boolean finite = Set.of("MD", "VBZ", "VBP", "VBD").contains(pos);
            boolean stop = !list && (finite && !relative || Set.of("if", "unless", "whether").contains(word)
                    || Set.of(";", ":", "\u2014", "--").contains(word) || word.equals(",") && !series(s, i));
            if (stop) {
                break;
            }
            last = i;
        }
        return Stretch.trimmed(s, from, last);
    }

    private static boolean series(Sentence s, int comma) {
        return comma + 1 < s.size() && Set.of("such", "including", "and", "or").contains(s.token(comma + 1).lower());
    }

    /** The verb whose subject has the noun: a light verb above it, or for "there is no need" the verb of saying. */
    private int lender(Sentence s, int n, boolean none) {
        int head = s.head(n);
        if (head >= 0 && Set.of("obj", "xcomp", "obl").contains(s.label(n)) && verbs.has(s.token(head).lemma(), "light")
                && s.child(head, "expl") < 0) {
            return head;
        }
        for (int at = n, depth = 0; none && depth < 4 && s.head(at) >= 0; at = s.head(at), depth++) {
            if (s.label(at).equals("ccomp") && verbs.has(s.token(s.head(at)).lemma(), "say")) {
                return s.head(at);
            }
        }
        return -1;
    }
}
