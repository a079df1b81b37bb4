package org.readout.reading.factuality;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Certainty;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** What a verb does to the verdict on what hangs on it: by its cue, by a fixed construction, or by its own form alone. */
final class VerbHead {

    private static final Set<Effect> FATES = Set.of(Effect.CANCELLED, Effect.POSTPONED, Effect.FAILED);

    private static final Set<Effect> UNDOABLE = Set.of(Effect.REPORT, Effect.ANNOUNCE, Effect.PLANNED, Effect.PROPOSED);
    private static final Set<Effect> UNREAL = Set.of(Effect.PLANNED, Effect.PROPOSED);
    private static final Set<Effect> REPORTING = Set.of(Effect.REPORT, Effect.ANNOUNCE);
    private static final Cues.Sense KNOWN = new Cues.Sense(Effect.KNOW, null);

    private static final Set<String> SHIFTS = Set.of("move", "shift", "push", "change");
    private static final Set<String> TIMES = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "week", "month", "year", "spring",
            "summer", "autumn", "winter", "date", "tomorrow");

    private final Cues cues;
    private final Adverbs adverbs;
    private final Obliques obliques;
    private final Falsehood falsehood;

    VerbHead(Cues cues) {
        this.cues = cues;
        this.adverbs = new Adverbs(cues);
        this.obliques = new Obliques(cues);
        this.falsehood = new Falsehood(cues);
    }

    /** The verdict on {@code node} once verb {@code h} above it is counted. */
    Verdict judge(Sentence s, int node, int h, Verdict verdict) {
        Verdict own = adverbs.apply(s, h, Conditions.own(s, h));
        boolean phrase = s.label(node).startsWith("obl") && !s.token(node).isVerb();
        @Nullable Verdict decided = phrase ? obliques.judge(s, node, h, own, verdict) : null;
        if (decided == null) {
            decided = construction(s, node, h, own, verdict);
        }
        if (decided == null) {
            decided = predicate(s, node, h, own, verdict);
        }
        if (decided == null) {
            decided = extraposed(s, node, h, own, verdict);
        }
        if (decided == null) {
            decided = cue(s, node, h, own, verdict);
        }
        if (decided == null) {
            decided = verdict.open() ? form(s, node, h, own, verdict) : indefinite(s, node, h, own, verdict);
        }
        return decided;
    }

    /** Going to, provided that, have yet to, is to, has to; null for anything else. */
    private static @Nullable Verdict construction(Sentence s, int node, int h, Verdict own, Verdict verdict) {
        Token t = s.token(h);
        String label = s.label(node);
        int later = label.matches("obj|nsubj:pass") && SHIFTS.contains(t.lemma()) ? day(s, h) : -1;
        if (later >= 0) {
            return verdict.with(Status.POSTPONED, Certainty.CERTAIN, "postponement", t.span());
        }
        boolean bare = s.token(node).pos().equals("VB");
        if (bare && s.preposition(node).equals("than") && s.children(h, "advmod").stream().anyMatch(a -> s.token(a).lower().matches("rather|sooner"))) {
            return verdict.with(Status.DENIED, Certainty.PROBABLE, "negation", t.span());
        }
        if (label.equals("xcomp") && t.lemma().equals("go") && t.pos().equals("VBG")) {
            return Composition.infinitive(Status.PLANNED, Certainty.CERTAIN, own, verdict, t.span());
        }
        if (label.equals("ccomp") && t.lower().matches("provided|providing|assuming|supposing|given")) {
            return Conditions.hypothetical(s, h, verdict);
        }
        if (bare && t.lemma().equals("have") && s.children(node, "advmod").stream().anyMatch(a -> s.token(a).lower().equals("yet"))) {
            return verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", t.span());
        }
        if (bare && label.equals("xcomp")) {
            return switch (t.lemma()) {
                case "be" -> Composition.infinitive(Status.PLANNED, Certainty.CERTAIN, own, verdict, t.span());
                case "have", "need" -> Composition.infinitive(Status.PROPOSED, Certainty.POSSIBLE, own, verdict, t.span());
                default -> null;
            };
        }
        return null;
    }

    /** "moved to October": index of the time it is moved to, -1 if it is no time. */
    private static int day(Sentence s, int verb) {
        return s.children(verb, "obl").stream().filter(o -> s.preposition(o).matches("to|until|till")
                && (TIMES.contains(s.token(o).lower()) || s.token(o).text().matches("(19|20)\\d\\d"))).findFirst().orElse(-1);
    }

    /** "called the report of an attack false", "the reports have no basis": what is said of it denies it; null if nothing does. */
    private @Nullable Verdict predicate(Sentence s, int node, int h, Verdict own, Verdict verdict) {
        Optional<Cues.Sense> sense = falsehood.of(s, node, h);
        return sense.isEmpty() ? null : Composition.apply(sense.get(), VerbPhrase.negation(s, h) >= 0 && !falsehood.baseless(s, h),
                Conditions.settled(s, node, verdict) || !verdict.open() && Conditions.finite(s, node), own, verdict, s.token(h).span());
    }

    /** "Speculation is growing that they will meet": the clause belongs to the verb's subject; null if it does not. */
    private @Nullable Verdict extraposed(Sentence s, int node, int h, Verdict own, Verdict verdict) {
        int subject = s.child(h, "nsubj", "nsubj:pass");
        boolean clause = s.children(node, "mark").stream().anyMatch(m -> s.token(m).lower().matches("that|for")) && s.child(h, "obj") < 0;
        if (!clause || subject < 0 || subject > h || !s.label(node).matches("ccomp|advcl|xcomp|acl") || cues.reports(s, h)) {
            return null;
        }
        Optional<Cues.Sense> sense = cues.noun(s.token(subject));
        boolean plain = cues.verb(s, h).map(c -> c.effect() == Effect.KEEP || c.effect() == Effect.HAPPEN).orElse(true);
        boolean negated = VerbPhrase.negation(s, h) >= 0 || s.children(subject, "det").stream().anyMatch(d -> s.token(d).lower().equals("no"));
        return sense.isEmpty() || !plain ? null
                : Composition.apply(sense.get(), negated, Conditions.finite(s, node), own, verdict, s.token(subject).span());
    }

    /** What the lexicon says of the verb; null if it says nothing of this dependent. */
    private @Nullable Verdict cue(Sentence s, int node, int h, Verdict own, Verdict verdict) {
        Token t = s.token(h);
        String label = s.label(node);
        Optional<Cues.Sense> sense = Clauses.passive(s, h) ? cues.passive(t).or(() -> cues.verb(s, h)) : cues.verb(s, h);
        if (sense.isEmpty() && t.pos().equals("VBN")) {
            sense = cues.adjective(t);
        }
        @Nullable Effect effect = sense.map(Cues.Sense::effect).orElse(null);
        if (label.equals("nsubj") && effect == Effect.KEEP && VerbPhrase.negation(s, h) >= 0) {
            return verdict.open() ? verdict.with(Status.OCCURRED, Certainty.CERTAIN, "fact", t.span()) : verdict;
        }
        if (!s.token(node).isVerb() && label.matches("nsubj:pass|obj|nsubj") && cues.treats(t)) {
            return verdict;
        }
        if (effect == null) {
            return null;
        }
        boolean begun = effect == Effect.HAPPEN && verdict.is(Status.PLANNED);
        if ((effect == Effect.KEEP || begun) && verdict.decidedBy(s.token(node)) && VerbPhrase.negation(s, h) < 0) {
            return verdict;
        }
        if (verdict.open() && effect == Effect.DENIED && label.matches("obj|nsubj:pass") && Falsehood.spoken(s.token(node))) {
            return verdict.with(Status.OCCURRED, Certainty.PROBABLE, "fact", t.span());
        }
        boolean fate = FATES.contains(effect) && s.child(h, "obj") < 0;
        if (cues.undone(s, h)) {
            return UNDOABLE.contains(effect) ? verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", t.span()) : null;
        }
        boolean causes = s.child(h, "obj") >= 0 && s.child(h, "xcomp") >= 0;
        boolean applies = !label.equals("nsubj") || effect == Effect.KEEP && !causes || effect == Effect.HAPPEN || fate;
        return applies ? apply(sense.get(), s, node, h, own, verdict) : null;
    }

    private static Verdict apply(Cues.Sense sense, Sentence s, int node, int h, Verdict own, Verdict verdict) {
        boolean settled = Conditions.settled(s, node, verdict);
        if (settled && UNREAL.contains(sense.effect())) {
            return verdict;
        }
        boolean finite = settled || !verdict.open() && Conditions.finite(s, node);
        boolean negated = VerbPhrase.negation(s, h) >= 0 || REPORTING.contains(sense.effect()) && few(s, h);
        return Composition.apply(finite && how(s, node) ? KNOWN : sense, negated, finite, own, verdict, s.token(h).span());
    }

    /** "few believe that", "hardly anyone says that" */
    private static boolean few(Sentence s, int verb) {
        return s.children(verb, "nsubj").stream().anyMatch(c -> s.token(c).lower().equals("few") && s.child(c, "det") < 0
                || s.children(c, "amod").stream().anyMatch(a -> s.token(a).lower().equals("few") && s.child(c, "det") < 0));
    }

    /** "did not say why they met" takes for granted that they met. */
    private static boolean how(Sentence s, int clause) {
        return s.children(clause, "advmod").stream().anyMatch(c -> s.token(c).lower().matches("why|how|when|where") && c < clause);
    }

    /** "A planned visit would help": an indefinite subject of an unreal verb is unreal too. */
    private static Verdict indefinite(Sentence s, int node, int h, Verdict own, Verdict verdict) {
        boolean unreal = own.is(Status.HYPOTHETICAL) || own.is(Status.PROPOSED);
        boolean indefinite = s.token(node).isNoun() && !NounPhrase.given(s, node);
        return unreal && indefinite && s.label(node).equals("nsubj")
                ? verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "modal", s.token(h).span()) : verdict;
    }

    /** What the verb's own form says of a happening that is open so far. */
    private static Verdict form(Sentence s, int node, int h, Verdict own, Verdict verdict) {
        Span span = s.token(h).span();
        if (s.token(node).isVerb()) {
            return !s.token(node).pos().equals("VBG") ? verdict.with(Status.PROPOSED, Certainty.UNSTATED, "purpose", span)
                    : own.open() ? verdict : verdict.withStatusOf(own);
        }
        if (own.is(Status.ONGOING) || own.is(Status.DENIED)) {
            return verdict;
        }
        Verdict shared = verdict.withStatusOf(own);
        return own.is(Status.PROPOSED) && s.label(node).startsWith("nsubj")
                ? shared.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "modal", span) : shared;
    }
}
