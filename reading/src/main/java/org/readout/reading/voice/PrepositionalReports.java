package org.readout.reading.voice;

import java.util.Optional;
import java.util.TreeSet;
import org.readout.reading.parse.Sentence;

/** "According to X, …". */
final class PrepositionalReports {

    private PrepositionalReports() {}

    /** The report whose source is the phrase headed by {@code n}. */
    static Optional<Finding> at(Sentence s, int n) {
        int head = s.head(n);
        boolean named = s.token(n).isProperNoun();
        if (head < 0 || !s.preposition(n).matches(named ? "according to|per|as per" : "according to")) {
            return Optional.empty();
        }
        int cue = s.child(n, "case");
        int last = s.children(cue).stream().filter(c -> c > cue && c < n).max(Integer::compare).orElse(cue);
        TreeSet<Integer> content = new TreeSet<>(s.subtree(clause(s, head)));
        content.removeAll(s.subtree(n));
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
