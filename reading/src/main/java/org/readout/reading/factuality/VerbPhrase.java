package org.readout.reading.factuality;

import java.util.List;
import java.util.Set;
import org.readout.model.Certainty;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** What a verb's own form says: tense, auxiliaries, negation. */
final class VerbPhrase {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor", "neither", "hardly", "scarcely");
    private static final Set<String> NEGATIVE_WORDS = Set.of("no", "neither", "none", "nobody", "nothing");

    private VerbPhrase() {}

    /** The verdict of verb {@code v} taken by itself; open for a bare infinitive or gerund. */
    static Verdict read(Sentence s, int v) {
        Verdict verdict = tense(s, v);
        int negation = negation(s, v);
        if (negation < 0) {
            return verdict;
        }
        Span span = s.token(negation).span();
        if (s.token(negation).lower().equals("not") && negation + 1 < s.size() && s.token(negation + 1).lower().matches("only|just|merely|least")) {
            return verdict;
        }
        if (verdict.is(Status.DENIED)) {
            return verdict.with(Status.OCCURRED, Certainty.PROBABLE, "modal", span);
        }
        Certainty sure = verdict.is(Status.PROPOSED) ? Certainty.POSSIBLE : Certainty.CERTAIN;
        return new Verdict(Status.DENIED, sure, verdict.cues()).with(Status.DENIED, null, "negation", span);
    }

    /** Index of the word that negates {@code i}, -1 if none. */
    static int negation(Sentence s, int i) {
        for (int c : s.children(i)) {
            String word = s.token(c).lower();
            if (NEGATIONS.contains(word) && !(word.equals("never") && c > i) && !(word.matches("hardly|scarcely") && sequence(s, i, c))) {
                return c;
            }
            if (word.equals("time") && s.child(c, "det") >= 0 && s.token(s.child(c, "det")).lower().equals("no") && c < i) {
                return c;
            }
            if (word.equals("longer") && c > 0 && s.token(c - 1).lower().equals("no")) {
                return c;
            }
            if (s.label(c).equals("obl") && c < i && inverted(s, i, c) && none(s, c)) {
                return c;
            }
            if (s.label(c).matches("nsubj|nsubj:pass|obj|det|cc:preconj")) {
                if (NEGATIVE_WORDS.contains(word)) {
                    return c;
                }
                int hardly = s.children(c, "advmod").stream().filter(d -> s.token(d).lower().matches("hardly|scarcely") && word.matches("any(one|body|thing)?"))
                        .findFirst().orElse(-1);
                if (hardly >= 0) {
                    return hardly;
                }
                int not = s.children(c, "advmod").stream().filter(d -> s.token(d).lower().equals("not") && d < c).findFirst().orElse(-1);
                if (not >= 0 && s.token(not + 1).lower().matches("an?|one|single|all|every|even")) {
                    return not;
                }
                for (int d : s.children(c, "det", "neg", "cc:preconj")) {
                    if (!s.label(c).equals("det") && NEGATIVE_WORDS.contains(s.token(d).lower())) {
                        return d;
                    }
                }
            }
        }
        return -1;
    }

    /** "Hardly had X left when Y attacked": both took place. */
    private static boolean sequence(Sentence s, int v, int adverb) {
        return s.token(adverb + 1).lower().equals("had") && s.children(v, "advcl").stream()
                .anyMatch(c -> s.children(c, "mark", "advmod").stream().anyMatch(m -> s.token(m).lower().matches("when|before|than")));
    }

    /** "Under no circumstances did X attack": the auxiliary stands between a phrase and the subject. */
    private static boolean inverted(Sentence s, int v, int phrase) {
        int subject = s.child(v, "nsubj", "nsubj:pass");
        return s.children(v, "aux", "aux:pass").stream().anyMatch(a -> phrase < a && a < subject);
    }

    private static boolean none(Sentence s, int noun) {
        return s.children(noun, "det").stream().anyMatch(d -> s.token(d).lower().equals("no"));
    }

    private static Verdict tense(Sentence s, int v) {
        List<Integer> auxiliaries = s.children(v, "aux", "aux:pass", "cop");
        boolean perfect = false;
        boolean be = false;
        for (int a : auxiliaries) {
            Token t = s.token(a);
            perfect |= t.lemma().equals("have");
            be |= t.lemma().equals("be");
        }
        for (int a : auxiliaries) {
            Token t = s.token(a);
            if (t.pos().equals("MD")) {
                return modal(s, v, t, perfect);
            }
            boolean obliged = t.pos().matches("VB[ZP]") && t.lemma().equals("have") && s.children(v, "mark").stream().anyMatch(m -> m == a + 1);
            if (obliged) {
                return Verdict.OPEN.with(Status.PROPOSED, Certainty.POSSIBLE, "modal", t.span());
            }
        }
        boolean infinitive = s.children(v, "mark", "aux").stream().anyMatch(c -> s.token(c).pos().equals("TO"));
        String pos = s.token(v).pos();
        for (int a : auxiliaries) {
            boolean finiteBe = s.token(a).lemma().equals("be") && s.token(a).pos().matches("VB[ZPD]")
                    && (s.label(a).matches("aux|cop") || s.children(v, "mark", "aux").contains(a + 1));
            if (infinitive && finiteBe) {
                return perfect ? Verdict.OPEN.with(Status.CANCELLED, Certainty.PROBABLE, "cancellation", s.token(a).span())
                        : Verdict.OPEN.with(Status.PLANNED, Certainty.CERTAIN, "plan", s.token(a).span());
            }
        }
        int due = s.children(v, "mark").stream().filter(c -> s.token(c).lower().matches("due|set|about|slated")).findFirst()
                .orElse(infinitive ? s.children(v, "advmod").stream().filter(c -> s.token(c).lower().equals("about") && s.token(c + 1).lower().equals("to"))
                        .findFirst().orElse(-1) : -1);
        if (due >= 0) {
            return Verdict.OPEN.with(Status.PLANNED, Certainty.CERTAIN, "plan", s.token(due).span());
        }
        if (infinitive) {
            return perfect ? occurred() : Verdict.OPEN;
        }
        for (int a : auxiliaries) {
            if (s.token(a).lemma().equals("do")) {
                return occurred();
            }
        }
        if (perfect || pos.equals("VBD")) {
            return occurred();
        }
        boolean past = auxiliaries.stream().anyMatch(a -> s.token(a).pos().equals("VBD"));
        if (pos.equals("VBN") || !s.token(v).isVerb()) {
            return be && !past && pos.equals("VBN") ? new Verdict(Status.OCCURRED, Certainty.CERTAIN, List.of()) : occurred();
        }
        if (pos.equals("VBG")) {
            return !be ? Verdict.OPEN : past ? occurred() : new Verdict(Status.ONGOING, Certainty.CERTAIN, List.of());
        }
        boolean finite = pos.equals("VB") && s.label(v).equals("root") && s.child(v, "nsubj") >= 0 && s.child(v, "nsubj") < v;
        if (pos.equals("VBZ") || pos.equals("VBP") || finite) {
            return new Verdict(Status.ONGOING, Certainty.CERTAIN, List.of());
        }
        return Verdict.OPEN;
    }

    private static Verdict modal(Sentence s, int v, Token modal, boolean perfect) {
        Span span = modal.span();
        return switch (modal.lower()) {
            case "will", "shall", "'ll", "wo", "ll" -> Verdict.OPEN.with(Status.PLANNED, Certainty.CERTAIN, "modal", span);
            case "would", "'d" -> later(s, v) ? Verdict.OPEN.with(Status.OCCURRED, Certainty.PROBABLE, "order", span) : Verdict.OPEN.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "modal", span);
            case "should", "ought" -> perfect
                    ? Verdict.OPEN.with(Status.DENIED, Certainty.PROBABLE, "modal", span)
                    : Verdict.OPEN.with(Status.PROPOSED, Certainty.POSSIBLE, "modal", span);
            default -> Verdict.OPEN.with(Status.PROPOSED, Certainty.POSSIBLE, "modal", span);
        };
    }

    /** "would later recognise": a past seen from before it, if nobody is quoted and nothing is put under a condition. */
    private static boolean later(Sentence s, int v) {
        return s.label(v).matches("root|conj|acl:relcl") && s.child(v, "advcl") < 0
                && s.children(v, "advmod").stream().anyMatch(c -> s.token(c).lower().matches("later|subsequently"));
    }

    private static Verdict occurred() {
        return new Verdict(Status.OCCURRED, Certainty.CERTAIN, List.of());
    }
}
