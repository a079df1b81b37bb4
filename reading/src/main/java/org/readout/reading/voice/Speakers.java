package org.readout.reading.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;

/** Whose verb it is: the subject where it stands, where it is left out, where it is inverted. */
final class Speakers {

    private static final Set<String> EXPLETIVES = Set.of("there", "what", "this", "that", "these", "those");
    private static final Set<String> IMPERSONAL = Set.of("seem", "appear", "look", "turn", "happen", "matter", "mean", "make");

    private Speakers() {}

    /** Head of the source of verb {@code v}, -1 if the sentence names none. */
    static int of(Sentence s, int v) {
        int inverted = inverted(s, v);
        if (inverted >= 0) {
            return inverted;
        }
        int main = joined(s, v) ? main(s, v) : -1;
        if (main >= 0) {
            return main;
        }
        List<Integer> subjects = Clauses.subjects(s, v);
        Optional<Integer> named = subjects.stream().filter(i -> !EXPLETIVES.contains(s.token(i).lower()) && !expletive(s, v, i) && !s.token(i).isVerb())
                .findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        int own = Clauses.passive(s, v) ? -1 : s.child(v, "nsubj");
        return own >= 0 && s.token(own).lower().equals("who") ? own : -1;
    }

    /** "The accusation that … came from X": head of what stands behind "from", -1 if the verb of noun {@code n} tells no such thing. */
    static int origin(Sentence s, int n) {
        int verb = s.label(n).equals("nsubj") ? s.head(n) : -1;
        boolean comes = verb >= 0 && s.token(verb).lemma().matches("come|originate|emanate|stem");
        return !comes ? -1 : s.children(verb, "obl").stream().filter(o -> s.preposition(o).equals("from")).findFirst().orElse(-1);
    }

    private static boolean expletive(Sentence s, int v, int i) {
        return s.token(i).lower().equals("it") && (Clauses.passive(s, v) || IMPERSONAL.contains(s.token(v).lemma()));
    }

    /** "…", said Okafor: what follows the verb at once, where the words before it are the quotation's. */
    private static int inverted(Sentence s, int v) {
        boolean behindWords = v > 0 && s.token(v - 1).text().matches("[,?!\"]|''|``") || v == 0;
        if (!behindWords || !s.token(v).pos().matches("VB[DZP]") || v + 1 >= s.size() || s.child(v, "ccomp") > v) {
            return -1;
        }
        for (int c : s.children(v, "nsubj", "obj", "dep", "xcomp", "parataxis", "nsubj:pass", "obl")) {
            if (c > v && (s.token(c).isNoun() || s.token(c).pos().equals("PRP")) && s.subtree(c).get(0) == v + 1 && s.preposition(c).isEmpty()) {
                return c;
            }
        }
        return -1;
    }

    /** "… raised the tax, saying that …": a participle behind a comma goes with the whole clause. */
    private static boolean joined(Sentence s, int v) {
        return s.token(v).pos().equals("VBG") && v > 0 && s.child(v, "aux", "nsubj") < 0 && s.token(v - 1).text().equals(",")
                && s.label(v).matches("acl|advcl|xcomp|dep|ccomp");
    }

    /** The subject of the clause that {@code v} stands in, -1 if it has none before it. */
    static int main(Sentence s, int v) {
        for (int node = s.head(v), steps = 0; node >= 0 && steps < s.size(); node = s.head(node), steps++) {
            int subject = node < v ? s.child(node, "nsubj", "nsubj:pass") : -1;
            if (subject >= 0 && subject < v) {
                return Clauses.subjects(s, node).stream().findFirst().filter(i -> !s.token(i).isVerb()).orElse(subject);
            }
        }
        return -1;
    }
}
