package org.readout.reading.voice;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** "X said that …", "…, X said", "X wants to …", "X praised …", "as X put it": a verb, its subject and what it takes. */
final class VerbalReports {

    private static final String BREAK = "[,?!\"\u2014-]|--|''|``";

    private final Speech lexicon;

    VerbalReports(Speech lexicon) {
        this.lexicon = lexicon;
    }

    /** The report of verb {@code v}; its content is empty if it takes a clause and the tree has none for it. */
    Optional<Finding> at(Sentence s, int v) {
        if (!s.token(v).isVerb() || s.label(v).matches("amod|compound|aux.*|case|mark|nmod:poss")) {
            return Optional.empty();
        }
        Speech.Word word = lexicon.word(s, "V", v);
        if (word.complements().isEmpty()) {
            return Optional.empty();
        }
        TreeSet<Integer> content = clause(s, v, word);
        int last = word.last();
        if (content.isEmpty()) {
            content = Complements.of(s, v, word);
            int preposition = Complements.preposition(s, v, last, word);
            last = preposition < 0 ? last : preposition;
        }
        if (content.isEmpty() && !word.takes(Speech.CLAUSE)) {
            return Optional.empty();
        }
        int source = Speakers.of(s, v);
        if (source < 0 && (content.isEmpty() || !Clauses.passive(s, v))) {
            return Optional.empty();
        }
        content.removeIf(i -> source >= 0 && i == source);
        return Optional.of(new Finding(s, source, v, last, content));
    }

    private static TreeSet<Integer> clause(Sentence s, int v, Speech.Word word) {
        TreeSet<Integer> content = new TreeSet<>();
        if (!word.takes(Speech.CLAUSE) && !s.token(v).lemma().equals("put")) {
            return content;
        }
        if (word.takes(Speech.CLAUSE)) {
            s.children(v, "ccomp").forEach(c -> content.addAll(s.subtree(c)));
            s.children(v, "parataxis", "dep").stream().filter(c -> c > v && introduced(s, v, c)).forEach(c -> content.addAll(s.subtree(c)));
        }
        if (content.isEmpty()) {
            s.children(v, "advmod").stream().filter(c -> c > v && s.token(c).lower().equals("so")).forEach(content::add);
        }
        if (content.isEmpty() && s.head(v) >= 0 && (interrupts(s, v) || asClause(s, v))) {
            content.addAll(s.subtree(s.head(v)));
            content.removeAll(s.subtree(v));
        }
        return content;
    }

    private static boolean introduced(Sentence s, int v, int c) {
        int first = s.subtree(c).get(0);
        return IntStream.range(v + 1, Math.max(v + 1, first + 1)).anyMatch(i -> s.token(i).text().matches("[:,\"]|''|``"));
    }

    /** "…, he said": verb {@code v} stands beside the clause that it reports. */
    private static boolean interrupts(Sentence s, int v) {
        String label = s.label(v);
        if (!label.matches("parataxis|ccomp|dep") || s.child(v, "ccomp") >= 0
                || s.children(v, "aux").stream().anyMatch(a -> s.token(a).pos().equals("MD"))) {
            return false;
        }
        int first = s.subtree(v).get(0);
        int next = s.subtree(v).get(s.subtree(v).size() - 1) + 1;
        return first > 0 && s.child(v, "mark") < 0 && s.token(first - 1).text().matches(BREAK)
                && (s.head(v) < v || next < s.size() && s.token(next).text().matches(BREAK) || s.token(next - 1).text().matches(BREAK));
    }

    private static boolean asClause(Sentence s, int v) {
        return s.label(v).equals("advcl") && s.child(v, "ccomp") < 0
                && s.children(v, "mark").stream().map(s::token).map(Token::lower).anyMatch("as"::equals);
    }
}
