package org.readout.reading.voice;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.reading.parse.Sentence;

/** "According to X, …", "in the view of X, …". */
final class PrepositionalReports {

    private static final Set<String> VIEWS = Set.of("account", "eye", "opinion", "telling", "version", "view", "word");

    private PrepositionalReports() {}

    /** The report whose source is the phrase headed by {@code n}. */
    static Optional<Finding> at(Sentence s, int n) {
        int head = s.head(n);
        if (head >= 0 && s.head(head) >= 0 && VIEWS.contains(s.token(head).lemma()) && s.label(head).equals("obl") && s.preposition(head).equals("in")
                && (s.preposition(n).equals("of") || s.label(n).equals("nmod:poss"))) {
            return finding(s, n, head, head, head);
        }
        boolean named = s.token(n).isProperNoun();
        if (head < 0 || !s.preposition(n).matches(named ? "according to|per|as per" : "according to")) {
            return Optional.empty();
        }
        int cue = s.child(n, "case");
        int last = s.children(cue).stream().filter(c -> c > cue && c < n).max(Integer::compare).orElse(cue);
        return finding(s, n, n, cue, last);
    }

    /** What stands in the clause around {@code phrase}, outside of it. */
    private static Optional<Finding> finding(Sentence s, int n, int phrase, int cue, int last) {
        TreeSet<Integer> content = new TreeSet<>(s.subtree(clause(s, s.head(phrase))));
        content.removeAll(s.subtree(phrase));
        return content.isEmpty() ? Optional.empty() : Optional.of(new Finding(s, n, cue, last, content, Report.Kind.STATEMENT));
    }

    /** The clause around {@code i}: a source behind a comma speaks of all of it. */
    private static int clause(Sentence s, int i) {
        int node = i;
        while (s.head(node) >= 0 && !s.label(node).matches("ccomp|advcl|acl.*|parataxis|conj|csubj.*")) {
            node = s.head(node);
        }
        return node;
    }
}
