package org.readout.reading.factuality;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Certainty;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.reading.parse.Sentence;

/** What being a subordinate clause does to the verdict on it: "if they meet", "without meeting", "before meeting", "when they meet". */
final class Adverbials {

    private static final Set<String> NEGATIVE = Set.of("without", "instead", "rather");
    /** What these verbs do they do not to a clause beside them. */
    private static final Set<Effect> FREE = Set.of(Effect.KEEP, Effect.REPORT, Effect.KNOW, Effect.FACT);
    private static final Set<String> SEQUENCE = Set.of("once", "when", "after");

    private final Cues cues;

    Adverbials(Cues cues) {
        this.cues = cues;
    }

    /** The final verdict on the clause {@code node} under {@code head}; null if what stands above still counts. */
    @Nullable Verdict judge(Sentence s, int node, int head, Verdict verdict) {
        int mark = s.child(node, "mark", "case");
        String word = mark < 0 ? "" : s.token(mark).lower();
        if (Conditions.opens(word)) {
            return verdict.is(Status.DENIED) && word.equals("unless") ? verdict : Conditions.hypothetical(s, mark, verdict);
        }
        int inverted = Conditions.inverted(s, node);
        if (inverted >= 0) {
            return Conditions.hypothetical(s, inverted, verdict);
        }
        boolean content = s.label(node).equals("acl") && s.token(head).isNoun() && Prepositions.governsGerund(word);
        boolean infinitive = word.equals("to") || word.isEmpty() && s.token(node).pos().equals("VB")
                || word.equals("for") && s.children(node, "mark").stream().anyMatch(m -> s.token(m).pos().equals("TO"));
        if (infinitive || content || governed(s, head, word)) {
            return null;
        }
        if (word.isEmpty()) {
            return verdict.open() ? unmarked(s, node, head, verdict) : verdict;
        }
        boolean far = word.equals("from") && (s.token(head).lower().equals("far")
                || s.children(node, "advmod").stream().anyMatch(a -> s.token(a).lower().equals("far")));
        if (NEGATIVE.contains(word) || far) {
            return verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", s.token(mark).span());
        }
        return verdict.open() ? open(s, node, head, mark, verdict) : coming(s, head, mark, verdict);
    }

    /** "refrained from attacking": the clause belongs to a verb that decides it. */
    private boolean governed(Sentence s, int head, String word) {
        return Prepositions.governsGerund(word) && s.token(head).isVerb()
                && cues.verb(s, head).map(c -> !FREE.contains(c.effect())).orElse(false);
    }

    /** "…, meeting the president": a bare participle shares the main verb's verdict; behind a comma it stands outside of its negation. */
    private static @Nullable Verdict unmarked(Sentence s, int node, int head, Verdict verdict) {
        if (!s.token(node).pos().equals("VBG") || !s.token(head).isVerb() || !s.label(node).equals("advcl")) {
            return null;
        }
        boolean apart = node > head && s.token(node - 1).text().equals(",");
        int main = head;
        while (apart && Conditions.own(s, main).open() && s.head(main) >= 0 && s.token(s.head(main)).isVerb()) {
            main = s.head(main);
        }
        Verdict own = Conditions.own(s, main);
        if (own.is(Status.DENIED) && apart) {
            return verdict.with(Status.OCCURRED, Certainty.PROBABLE, "participle", s.token(node).span());
        }
        return own.open() || own.is(Status.DENIED) ? null : verdict.withStatusOf(own);
    }

    /** A gerund behind a conjunction or preposition. */
    private @Nullable Verdict open(Sentence s, int node, int head, int mark, Verdict verdict) {
        String word = s.token(mark).lower();
        Span span = s.token(mark).span();
        if (s.token(node).pos().equals("VBG") && Prepositions.future(word)) {
            return verdict.with(Status.OCCURRED, Certainty.PROBABLE, "order", span);
        }
        boolean verb = s.token(head).isVerb();
        if (verb && cues.reports(s, head)) {
            int negation = VerbPhrase.negation(s, head);
            if (negation >= 0) {
                return verdict.with(Status.PROPOSED, Certainty.UNSTATED, "negation", s.token(negation).span());
            }
            return verdict.with(Status.OCCURRED, Certainty.PROBABLE, "reporting", s.token(head).span());
        }
        return Prepositions.past(word) || verb && Conditions.own(s, head).is(Status.OCCURRED)
                ? verdict.with(Status.OCCURRED, Certainty.CERTAIN, "order", span) : null;
    }

    /** "will withdraw when they sign", "holds until they sign": the present tense in a clause of what is to come is no present. */
    private static Verdict coming(Sentence s, int head, int mark, Verdict verdict) {
        String word = s.token(mark).lower();
        if (verdict.is(Status.ONGOING) && Prepositions.future(word)) {
            return Conditions.hypothetical(s, mark, verdict);
        }
        if (!verdict.is(Status.ONGOING) || !Conditions.future(s, head)) {
            return verdict;
        }
        return SEQUENCE.contains(word) ? verdict.with(Status.PLANNED, Certainty.PROBABLE, "order", s.token(mark).span()) : verdict;
    }
}
