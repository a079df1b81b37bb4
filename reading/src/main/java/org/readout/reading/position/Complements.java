package org.readout.reading.position;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Position.Stance;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Stretch;
import org.readout.reading.parse.Token;

/** Finds the statement of a stance verb or adjective by the construction its frame asks for. */
final class Complements {

    private static final Set<String> OBLIGATIONS = Set.of("must", "should", "shall", "could", "may", "might", "can");
    private static final int WIDEST_GAP = 3;

    private Complements() {}

    /** The statement of {@code v} in the construction {@code frame}, empty if the sentence has another construction. */
    static Optional<Stretch> of(Sentence s, int v, Frame frame) {
        if (frame.link().isEmpty()) {
            return unlinked(s, v, frame);
        }
        int after = afterLink(s, v, frame.link(), frame.takes("object"));
        if (after < 0) {
            return Optional.empty();
        }
        if (frame.takes("whom")) {
            return infinitiveAfter(s, after, v);
        }
        if (frame.takes("obj") && frame.link().equals(List.of("as"))) {
            int object = s.child(v, "obj");
            return object < 0 || !s.token(object).isNoun() || s.token(object).isProperNoun() ? Optional.empty()
                    : Clauses.statement(s, first(s, object), v);
        }
        return Clauses.statement(s, after, v);
    }

    /** Index of the token behind the link words that follow {@code v}, -1 if they do not follow. */
    private static int afterLink(Sentence s, int v, List<String> link, boolean over) {
        int at = v + 1;
        boolean as = link.equals(List.of("as"));
        for (String word : link) {
            int gap = 0;
            int widest = as ? 12 : WIDEST_GAP;
            while (at < s.size() && gap <= widest && !matches(s.token(at), word)) {
                if (!as && !between(s.token(at), over || link.size() > 1)) {
                    return -1;
                }
                at++;
                gap++;
            }
            if (at >= s.size() || gap > widest) {
                return -1;
            }
            at++;
        }
        return at < s.size() && !Set.of(",", ".", ";").contains(s.token(at).text()) ? at : -1;
    }

    /** True if a word may stand before the next link word: adverbs and names ("pressed Oslo for"), in longer links also adjectives and nouns. */
    private static boolean between(Token t, boolean longer) {
        boolean name = t.pos().startsWith("RB") || t.isProperNoun() || t.pos().startsWith("PRP") || t.pos().equals("DT");
        return name || longer && (t.pos().startsWith("JJ") || t.isNoun() || t.pos().equals("RP"));
    }

    private static boolean matches(Token t, String word) {
        return t.lower().equals(word) || t.lemma().toLowerCase(Locale.ROOT).equals(word);
    }

    private static Optional<Stretch> unlinked(Sentence s, int v, Frame frame) {
        if (frame.takes("that") && v + 1 < s.size() && s.token(v + 1).lower().equals("that")) {
            return Clauses.clause(s, v + 2);
        }
        for (int c : s.children(v, "obj", "xcomp", "ccomp", "dep")) {
            if (c < v) {
                continue;
            }
            boolean infinitive = s.children(c, "mark", "aux").stream().anyMatch(m -> s.token(m).lower().equals("to"));
            String label = s.label(c);
            if (label.equals("obj") && frame.takes("whom")) {
                Optional<Stretch> asked = infinitiveAfter(s, first(s, c), v);
                if (asked.isPresent()) {
                    return asked;
                }
            }
            boolean fits = switch (label) {
                case "obj" -> frame.takes("obj") && !s.token(c).isPronoun() && !(frame.stance() == Stance.OFFERS && s.token(c).isProperNoun());
                case "xcomp" -> infinitive ? frame.takes("to") : frame.takes("ing") && s.token(c).pos().equals("VBG");
                case "ccomp" -> frame.takes("obj") && s.token(first(s, c)).lower().equals("what") || infinitive && frame.takes("to")
                        || that(s, c, frame) || frame.takes("ing") && s.token(c).pos().equals("VBG");
                default -> s.token(c).isVerb() && (infinitive ? frame.takes("to") : that(s, c, frame));
            };
            if (fits) {
                int first = first(s, c);
                return Clauses.statement(s, s.token(first).lower().equals("that") && !label.equals("obj") ? first + 1 : first, v);
            }
        }
        return Optional.empty();
    }

    private static boolean that(Sentence s, int clause, Frame frame) {
        if (frame.takes("that")) {
            return true;
        }
        return frame.takes("must") && (s.children(clause, "aux").stream().anyMatch(a -> OBLIGATIONS.contains(s.token(a).lower()))
                || s.token(clause).pos().equals("VB") && s.children(clause, "aux", "cop").isEmpty()
                        && s.children(clause, "mark").stream().noneMatch(m -> s.token(m).lower().equals("to")));
    }

    private static Optional<Stretch> infinitiveAfter(Sentence s, int from, int v) {
        for (int i = from; i + 1 < s.size() && i < from + 10; i++) {
            if (s.token(i).isVerb() || s.token(i).text().equals(",")) {
                return Optional.empty();
            }
            int next = s.token(i + 1).lower().equals("not") || s.token(i + 1).pos().equals("RB") ? i + 2 : i + 1;
            if (s.token(i).pos().equals("TO") && next < s.size() && s.token(next).pos().equals("VB")) {
                return Clauses.statement(s, from, v);
            }
        }
        return Optional.empty();
    }

    private static int first(Sentence s, int head) {
        return s.subtree(head).get(0);
    }
}
