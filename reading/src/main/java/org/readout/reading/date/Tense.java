package org.readout.reading.date;

import java.util.List;
import java.util.Set;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Whether what is said at a place in a sentence lies behind or ahead. */
enum Tense {
    PAST, PRESENT, FUTURE, UNKNOWN;

    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo", "would");
    /** Modals that speak of the past before "have": "may have tested". */
    private static final Set<String> PAST_MODALS = Set.of("may", "might", "could", "must", "should", "would", "can", "ca");
    private static final Set<String> PLANS = Set.of("schedule", "set", "expect", "plan", "slate", "due", "book", "pencil", "go", "propose",
            "invite", "summon", "prepare", "arrange", "announce", "intend");
    /** Of these, verbs whose date is that of the plan in the active voice too: "they planned a march on Saturday". */
    private static final Set<String> APPOINTING = Set.of("schedule", "plan", "slate");
    private static final Set<String> AHEAD_WORDS = Set.of("deadline", "plan", "upcoming", "forthcoming", "due", "ahead");
    /** Adjectives that give the day on which something falls due. */
    private static final Set<String> PENDING = Set.of("payable", "effective", "redeemable", "exercisable", "valid", "deliverable", "repayable");
    /** Verbs that set something for another day: "postponed to June 3". */
    private static final Set<String> MOVES = Set.of("extend", "postpone", "delay", "move", "push", "reschedule", "adjourn", "defer", "shift", "bring");
    private static final Set<String> TOWARDS = Set.of("to", "until", "till", "for");
    /** Plans that are made on a day too: "was announced Friday". */
    private static final Set<String> TOLD = Set.of("announce", "propose", "invite", "summon");
    /** Verbs whose infinitive is done, not planned: "began to leave". */
    private static final Set<String> DONE = Set.of("manage", "begin", "start", "continue", "fail", "help", "try", "have", "happen", "seem",
            "appear", "come", "get", "use", "return", "refuse", "cease");

    /** The tense of the clause that governs token {@code i}. */
    static Tense at(Sentence s, int i) {
        int from = i;
        while (from >= 0 && s.head(from) >= 0 && s.label(from).equals("nummod")) {
            from = s.head(from);
        }
        if (s.label(from).equals("nmod:poss")) {
            return UNKNOWN;
        }
        String preposition = s.preposition(from);
        for (int up = s.child(from, "cop") >= 0 ? from : s.head(from), steps = 0; up >= 0 && steps < 40; up = s.head(up), steps++) {
            Token t = s.token(up);
            boolean planned = s.children(up, "amod").stream().anyMatch(c -> isAhead(s.token(c)));
            if (!t.isVerb() && (AHEAD_WORDS.contains(t.lemma()) || planned)) {
                return FUTURE;
            }
            if (!t.isVerb() && PENDING.contains(t.lemma())) {
                return FUTURE;
            }
            if (TOWARDS.contains(preposition) && s.head(from) == up && t.isVerb() && MOVES.contains(t.lemma())) {
                return FUTURE;
            }
            if (s.head(from) == up && TOLD.contains(t.lemma()) && (preposition.isEmpty() || preposition.equals("on")) && t.pos().startsWith("VB")
                    && s.children(up, "aux", "aux:pass").stream().anyMatch(a -> s.token(a).pos().equals("VBD"))) {
                return PAST;
            }
            Tense tense = t.isVerb() || s.child(up, "cop", "aux", "aux:pass") >= 0 ? ofVerb(s, up) : UNKNOWN;
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    /** True if the clause that governs token {@code i} steps out of the story: "had invaded in 1943", "would invade in 1944". */
    static boolean isAside(Sentence s, int i) {
        if (at(s, i) == FUTURE) {
            return true;
        }
        int up = i;
        for (int steps = 0; up >= 0 && !s.token(up).isVerb() && steps < 40; steps++) {
            up = s.head(up);
        }
        return up >= 0 && s.token(up).pos().equals("VBN") && s.children(up, "aux").stream().anyMatch(a -> s.token(a).lower().equals("had"));
    }

    private static boolean isAhead(Token t) {
        return AHEAD_WORDS.contains(t.lemma()) || t.pos().equals("VBN") && PLANS.contains(t.lemma())
                || List.of("planned", "scheduled", "expected", "proposed").contains(t.lower());
    }

    /** "It had been hoped that they would sign": what was to come then lies behind now. */
    private static boolean hoped(Sentence s, int verb) {
        int above = s.head(verb);
        return above >= 0 && s.label(verb).equals("ccomp") && s.children(verb, "aux").stream().anyMatch(a -> s.token(a).lower().equals("would"))
                && s.children(above, "aux").stream().anyMatch(a -> s.token(a).lower().equals("had"));
    }

    private static Tense ofVerb(Sentence s, int verb) {
        List<Integer> aux = s.children(verb, "aux", "aux:pass", "cop");
        boolean infinitive = s.children(verb, "mark", "aux").stream().anyMatch(c -> s.token(c).pos().equals("TO"));
        boolean perfect = aux.stream().anyMatch(a -> s.token(a).lower().equals("have"));
        boolean was = aux.stream().anyMatch(a -> s.token(a).lower().matches("was|were"));
        if (infinitive && perfect) {
            return was ? UNKNOWN : PAST;
        }
        if (infinitive && aux.stream().anyMatch(a -> s.token(a).lemma().equals("be") && s.token(a).pos().matches("VB[DZP]"))) {
            return FUTURE;
        }
        String pos = s.token(verb).pos();
        if (perfect && aux.stream().anyMatch(a -> PAST_MODALS.contains(s.token(a).lower()))) {
            return PAST;
        }
        if (aux.stream().anyMatch(a -> WILL.contains(s.token(a).lower()))) {
            return FUTURE;
        }
        if (s.children(verb, "aux", "mark").stream().anyMatch(m -> s.token(m).pos().equals("TO"))) {
            int above = s.head(verb);
            boolean planned = above >= 0 && List.of("xcomp", "ccomp", "acl").contains(s.label(verb)) && !DONE.contains(s.token(above).lemma());
            return planned ? FUTURE : UNKNOWN;
        }
        if (aux.stream().anyMatch(a -> s.token(a).pos().equals("MD"))) {
            return hoped(s, verb) ? PAST : FUTURE;
        }
        if (APPOINTING.contains(s.token(verb).lemma()) && pos.equals("VBD") && aux.isEmpty()) {
            return FUTURE;
        }
        boolean past = pos.equals("VBD") || aux.stream().anyMatch(a -> s.token(a).pos().equals("VBD"));
        if (PLANS.contains(s.token(verb).lemma()) && (pos.equals("VBN") || pos.equals("VBG") && !past || s.token(verb).lemma().equals("invite"))) {
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
