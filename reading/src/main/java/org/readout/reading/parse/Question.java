package org.readout.reading.parse;

import java.util.List;
import java.util.Set;

/** Which words of a sentence ask. */
public final class Question {

    private static final Set<String> JOINTS = Set.of(";", ":", "\u2014", "--", "\u2013", "but", "and", "so");
    private static final Set<String> ASKING = Set.of("is", "are", "was", "were", "do", "does", "did", "will", "would", "can", "could", "has",
            "have", "should", "may", "might");

    private Question() {}

    /** Index of the token at which the question begins, the sentence's size if it asks nothing: 6 in "He wants peace, but is it real?". */
    public static int start(Sentence s) {
        List<Token> end = s.tokens().subList(Math.max(0, s.size() - 3), s.size());
        if (end.stream().noneMatch(t -> t.text().contains("?"))) {
            return s.size();
        }
        for (int i = s.size() - 2; i > 0; i--) {
            Token t = s.token(i);
            if (JOINTS.contains(s.token(i - 1).lower()) && (ASKING.contains(t.lower()) || t.pos().startsWith("W"))) {
                return i;
            }
        }
        return 0;
    }
}
