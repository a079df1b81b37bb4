package org.readout.reading.date;

import java.util.List;
import java.util.Set;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Whether what is said at a place in a sentence lies behind or ahead. */
enum Tense {
    PAST, PRESENT, FUTURE, UNKNOWN;

    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo", "would");
    private static final Set<String> AHEAD = Set.of("schedule", "set", "expect", "plan", "slate", "due", "book", "pencil", "go", "propose",
            "agree", "hope", "want", "intend", "invite", "urge", "ask", "need", "prepare", "arrange", "aim", "vow", "promise", "pledge",
            "decide", "refuse", "threaten");
    private static final Set<String> AHEAD_NOUNS = Set.of("deadline", "plan", "upcoming", "forthcoming", "due", "ahead");

    /** The tense of the clause that governs token {@code i}. */
    static Tense at(Sentence s, int i) {
        for (int up = s.head(i), steps = 0; up >= 0 && steps < 40; up = s.head(up), steps++) {
            Token t = s.token(up);
            if (AHEAD_NOUNS.contains(t.lemma()) && !t.isVerb()) {
                return FUTURE;
            }
            Tense tense = t.isVerb() || s.child(up, "cop", "aux", "aux:pass") >= 0 ? ofVerb(s, up) : UNKNOWN;
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static Tense ofVerb(Sentence s, int verb) {
        List<Integer> aux = s.children(verb, "aux", "aux:pass", "cop");
        String pos = s.token(verb).pos();
        if (aux.stream().anyMatch(a -> WILL.contains(s.token(a).lower()))) {
            return FUTURE;
        }
        if (aux.stream().anyMatch(a -> s.token(a).pos().equals("TO")) || s.children(verb, "mark").stream().anyMatch(m -> s.token(m).pos().equals("TO"))) {
            int above = s.head(verb);
            return above >= 0 && AHEAD.contains(s.token(above).lemma()) ? FUTURE : UNKNOWN;
        }
        if (aux.stream().anyMatch(a -> s.token(a).pos().equals("MD"))) {
            return FUTURE;
        }
        boolean past = pos.equals("VBD") || aux.stream().anyMatch(a -> s.token(a).pos().equals("VBD"));
        if (AHEAD.contains(s.token(verb).lemma()) && (pos.equals("VBN") || pos.equals("VBG") && !past)) {
            return FUTURE;
        }
        if (past || aux.stream().anyMatch(a -> s.token(a).lemma().equals("have"))) {
            return PAST;
        }
        if (pos.equals("VBG")) {
            return aux.isEmpty() ? UNKNOWN : FUTURE;
        }
        if (pos.equals("VBN") && aux.isEmpty()) {
            return PAST;
        }
        return pos.equals("VBZ") || pos.equals("VBP") || !aux.isEmpty() ? PRESENT : UNKNOWN;
    }
}
