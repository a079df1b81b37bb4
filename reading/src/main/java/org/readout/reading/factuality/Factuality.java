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

/**
 * Judges what a sentence says of a happening: from the trigger's own form upwards through every word in whose scope it stands. Stateless
 * and thread-safe.
 */
public final class Factuality {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "provided", "assuming", "should", "lest");
    private static final Set<String> PAST_PREPOSITIONS = Set.of(
            "after", "following", "since", "during", "at", "amid", "despite", "because of", "throughout", "over", "by", "through", "upon", "from");
    private static final Set<String> FUTURE_PREPOSITIONS = Set.of("before", "ahead of", "until", "till", "prior to", "pending");
    private static final Set<String> SCOPE_PREPOSITIONS = Set.of(
            "for", "of", "on", "about", "to", "over", "in", "from", "out of", "with", "into", "off", "against", "as", "toward", "towards",
            "regarding", "by", "at");

    /** What one does to a happening without carrying it out: "the visit is left without a date", "saw a meeting as". */
    private static final Set<String> TREATING = Set.of("leave", "see", "watch", "hear", "find", "use", "choose", "remain", "prove", "mention", "know");

    private final Cues cues;

    public Factuality(Cues cues) {
        this.cues = cues;
    }

    /**
     * The verdict on the happening named by token {@code trigger}. Its status is null if the words leave it open (a bare heading, say): the
     * caller should then abstain.
     */
    public Verdict judge(Sentence s, int trigger) {
        boolean verb = s.token(trigger).isVerb();
        Verdict verdict = verb ? VerbPhrase.read(s, trigger) : nominal(s, trigger);
        verdict = adverbs(s, trigger, verdict);
        if (!verb && verdict.open() && s.child(trigger, "cop") >= 0) {
            Verdict own = VerbPhrase.read(s, trigger);
            verdict = own.is(Status.OCCURRED) && s.children(trigger, "cop").stream().noneMatch(c -> s.token(c).pos().equals("VBD"))
                    ? verdict : merge(verdict, own);
        }
        verdict = condition(s, trigger, verdict);
        verdict = climb(s, trigger, verdict);
        boolean asksWhy = s.token(0).lower().matches("why|how|when|where") && verdict.is(Status.OCCURRED);
        if (s.token(s.size() - 1).text().equals("?") && !verdict.is(Status.DENIED) && !asksWhy) {
            return verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "question", s.token(s.size() - 1).span());
        }
        return verdict;
    }

    /** The status of verb {@code v} by itself, without what stands above it. */
    public Verdict own(Sentence s, int v) {
        return condition(s, v, VerbPhrase.read(s, v));
    }

    private Verdict climb(Sentence s, int trigger, Verdict verdict) {
        int node = trigger;
        for (int steps = 0; steps < 40; steps++) {
            int head = s.head(node);
            String label = s.label(node);
            if (head < 0) {
                break;
            }
            if (label.equals("conj")) {
                verdict = coordinate(s, node, head, verdict);
                node = head;
                continue;
            }
            if (label.equals("acl:relcl") || label.equals("appos") && !verdict.open() || label.equals("parataxis") && !s.token(head).isVerb()) {
                break;
            }
            if (label.equals("advcl") || label.equals("acl") && hasMark(s, node)) {
                @Nullable Verdict after = adverbial(s, node, head, verdict);
                if (after != null) {
                    return after;
                }
            }
            verdict = under(s, node, head, label, verdict);
            node = head;
        }
        return verdict;
    }

    /** "may meet and sign": a second verb without form of its own shares the first one's. */
    private static Verdict coordinate(Sentence s, int node, int head, Verdict verdict) {
        if (s.token(node).isVerb() && s.token(head).isVerb() && s.child(node, "nsubj", "nsubj:pass", "aux", "aux:pass") < 0
                && (verdict.open() || s.token(node).pos().equals("VB"))) {
            Verdict first = VerbPhrase.read(s, head);
            return first.is(Status.DENIED) && s.children(node, "cc").isEmpty() && contrasts(s, node, head) ? verdict : first.open() ? verdict : first;
        }
        return verdict;
    }

    private static boolean contrasts(Sentence s, int node, int head) {
        return s.children(head, "cc").stream().anyMatch(c -> s.token(c).lower().equals("but"))
                || s.children(node, "cc").stream().anyMatch(c -> s.token(c).lower().equals("but"));
    }

    private static boolean hasMark(Sentence s, int node) {
        return s.child(node, "mark") >= 0;
    }

    /** A subordinate clause; null if what stands above still counts. */
    private @Nullable Verdict adverbial(Sentence s, int node, int head, Verdict verdict) {
        int mark = s.child(node, "mark", "case");
        String word = mark < 0 ? "" : s.token(mark).lower();
        if (CONDITIONS.contains(word)) {
            return verdict.is(Status.DENIED) && word.equals("unless") ? verdict
                    : verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "condition", s.token(mark).span());
        }
        int inverted = inverted(s, node);
        if (inverted >= 0) {
            return verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "condition", s.token(inverted).span());
        }
        if (word.equals("to") || word.isEmpty() && s.token(node).pos().equals("VB")) {
            return null;
        }
        boolean governed = Set.of("from", "of", "about", "against", "into", "on").contains(word) && s.token(head).isVerb()
                && cues.verb(s, head).map(c -> c.effect() != Effect.KEEP && c.effect() != Effect.REPORT && c.effect() != Effect.FACT).orElse(false);
        if (governed) {
            return null;
        }
        if (word.equals("without")) {
            return verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", s.token(mark).span());
        }
        if (word.equals("instead") || word.equals("rather")) {
            return verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", s.token(mark).span());
        }
        if (word.isEmpty() && verdict.open() && s.token(node).pos().equals("VBG") && s.token(head).isVerb() && s.label(node).equals("advcl")) {
            Verdict main = own(s, head);
            return main.open() || main.is(Status.DENIED) ? null : merge(verdict, main);
        }
        if (verdict.open() && s.token(node).pos().equals("VBG") && FUTURE_PREPOSITIONS.contains(word)) {
            return verdict.with(Status.OCCURRED, Certainty.PROBABLE, "order", s.token(mark).span());
        }
        if (verdict.open() && !word.isEmpty() && s.token(head).isVerb() && cues.reports(s, head)) {
            return verdict.with(Status.OCCURRED, Certainty.PROBABLE, "reporting", s.token(head).span());
        }
        if (verdict.open() && !word.isEmpty()) {
            Verdict above = s.token(head).isVerb() ? own(s, head) : Verdict.OPEN;
            return PAST_PREPOSITIONS.contains(word) || above.is(Status.OCCURRED)
                    ? verdict.with(Status.OCCURRED, Certainty.CERTAIN, "order", s.token(mark).span()) : null;
        }
        if (verdict.is(Status.ONGOING) && !word.isEmpty() && future(s, head)) {
            return FUTURE_PREPOSITIONS.contains(word) ? verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "condition", s.token(mark).span())
                    : Set.of("once", "when", "after").contains(word)
                    ? verdict.with(Status.PLANNED, Certainty.PROBABLE, "order", s.token(mark).span()) : verdict;
        }
        return verdict.open() ? null : verdict;
    }

    /** "Should it attack, …", "Had he come, …", "Were they to sign, …": an auxiliary before the subject. */
    private static int inverted(Sentence s, int clause) {
        int subject = s.child(clause, "nsubj", "nsubj:pass");
        for (int a : s.children(clause, "aux", "aux:pass", "cop")) {
            if (subject > a && s.token(a).lower().matches("should|had|were") && s.label(clause).equals("advcl")) {
                return a;
            }
        }
        return -1;
    }

    /** What the head {@code h} does to the verdict of its dependent {@code node}. */
    private Verdict under(Sentence s, int node, int h, String label, Verdict verdict) {
        Token t = s.token(h);
        if (t.isVerb()) {
            return underVerb(s, node, h, label, verdict);
        }
        if (s.child(h, "cop") >= 0 && (t.pos().startsWith("JJ") || t.isNoun())) {
            return underPredicate(s, node, h, label, verdict);
        }
        if (t.isNoun()) {
            return underNoun(s, node, h, label, verdict);
        }
        Optional<Cues.Sense> sense = cues.adjective(t);
        return sense.isPresent() ? apply(sense.get(), VerbPhrase.negation(s, h) >= 0, false, Verdict.OPEN, verdict, t.span()) : verdict;
    }

    private Verdict underVerb(Sentence s, int node, int h, String label, Verdict verdict) {
        Token t = s.token(h);
        Verdict own = adverbs(s, h, own(s, h));
        boolean clause = s.token(node).isVerb();
        if (label.startsWith("obl") && !clause) {
            String preposition = s.preposition(node);
            if (preposition.equals("without")) {
                return verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", t.span());
            }
            if (FUTURE_PREPOSITIONS.contains(preposition)) {
                return verdict.open() ? verdict.with(Status.PLANNED, Certainty.PROBABLE, "order", t.span()) : verdict;
            }
            if (Set.of("following", "since", "despite", "because of", "amid", "between", "in the wake of").contains(preposition)
                    && !own.is(Status.HYPOTHETICAL)) {
                return verdict.open() ? verdict.with(Status.OCCURRED, Certainty.CERTAIN, "order", t.span()) : verdict;
            }
            Optional<Cues.Sense> detail = s.children(h, "nsubj:pass", "obj", "nsubj").stream().map(n -> cues.noun(s.token(n)))
                    .flatMap(Optional::stream)
                    .filter(c -> c.effect() == Effect.DETAIL).findFirst();
            if (detail.isPresent() && preposition.equals("for")) {
                return apply(detail.get(), VerbPhrase.negation(s, h) >= 0, false, Verdict.OPEN, verdict, t.span());
            }
            boolean scoped = SCOPE_PREPOSITIONS.contains(preposition)
                    && cues.verb(s, h).map(c -> c.effect() != Effect.KEEP && c.effect() != Effect.HAPPEN && c.effect() != Effect.REPORT).orElse(false)
                    && !(PAST_PREPOSITIONS.contains(preposition) && !preposition.equals("from"));
            Optional<Cues.Sense> rumour = preposition.matches("about|of|over|on|around")
                    ? s.children(h, "nsubj").stream().map(n -> cues.noun(s.token(n)))
                    .flatMap(Optional::stream).filter(c -> c.effect() == Effect.PROPOSED || c.effect() == Effect.REPORT).findFirst()
                    : Optional.empty();
            if (rumour.isPresent()) {
                return apply(rumour.get(), VerbPhrase.negation(s, h) >= 0, false, Verdict.OPEN, verdict, t.span());
            }
            if (!scoped) {
                return circumstance(preposition, own, verdict, t.span());
            }
        }
        if (t.lemma().equals("go") && t.pos().equals("VBG") && label.equals("xcomp")) {
            return scope(Status.PLANNED, Certainty.CERTAIN, own, verdict, t.span());
        }
        if (label.equals("ccomp") && t.lower().matches("provided|providing|assuming|supposing|given")) {
            return verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "condition", t.span());
        }
        if (t.lemma().equals("have") && s.token(node).pos().equals("VB")
                && s.children(node, "advmod").stream().anyMatch(a -> s.token(a).lower().equals("yet"))) {
            return verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", t.span());
        }
        Optional<Cues.Sense> predicate = s.children(h, "xcomp").stream().filter(x -> s.token(x).pos().startsWith("JJ"))
                .map(x -> cues.adjective(s.token(x))).flatMap(Optional::stream).filter(c -> c.effect() == Effect.DENIED).findFirst();
        if (predicate.isPresent() && label.equals("obj")) {
            return apply(predicate.get(), VerbPhrase.negation(s, h) >= 0, clause && !verdict.open(), own, verdict, t.span());
        }
        if (t.lemma().equals("be") && label.equals("xcomp") && s.token(node).pos().equals("VB")) {
            return scope(Status.PLANNED, Certainty.CERTAIN, own, verdict, t.span());
        }
        if ((t.lemma().equals("have") || t.lemma().equals("need")) && label.equals("xcomp") && s.token(node).pos().equals("VB")) {
            return scope(Status.PROPOSED, Certainty.POSSIBLE, own, verdict, t.span());
        }
        Optional<Cues.Sense> sense = Clauses.passive(s, h) ? cues.passive(t).or(() -> cues.verb(s, h)) : cues.verb(s, h);
        if (sense.isEmpty() && t.pos().equals("VBN")) {
            sense = cues.adjective(t);
        }
        if (label.equals("nsubj") && sense.map(c -> c.effect() == Effect.KEEP).orElse(false) && VerbPhrase.negation(s, h) >= 0) {
            return verdict.open() ? verdict.with(Status.OCCURRED, Certainty.CERTAIN, "fact", t.span()) : verdict;
        }
        boolean merely = !clause && label.matches("nsubj:pass|obj|nsubj") && TREATING.contains(t.lemma());
        if (merely) {
            return verdict;
        }
        if (sense.isPresent()) {
            boolean subject = label.equals("nsubj") && sense.get().effect() != Effect.KEEP && sense.get().effect() != Effect.HAPPEN;
            boolean fate = Set.of(Effect.CANCELLED, Effect.POSTPONED, Effect.FAILED).contains(sense.get().effect());
            if (!subject || fate) {
                return apply(sense.get(), VerbPhrase.negation(s, h) >= 0, clause && !verdict.open(), own, verdict, t.span());
            }
        }
        if (!verdict.open()) {
            boolean indefinite = s.token(node).isNoun() && s.children(node, "det").stream()
                    .noneMatch(d -> s.token(d).lower().matches("the|this|that|these|those"))
                    && s.child(node, "nmod:poss") < 0;
            boolean unreal = own.is(Status.HYPOTHETICAL) || own.is(Status.PROPOSED);
            return unreal && label.equals("nsubj") && indefinite ? verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "modal", t.span()) : verdict;
        }
        if (clause) {
            return s.token(node).pos().equals("VBG") ? own.open() ? verdict : merge(verdict, own)
                    : verdict.with(Status.PROPOSED, Certainty.UNSTATED, "purpose", t.span());
        }
        if (own.is(Status.DENIED) && label.startsWith("nsubj") && !verdict.open()) {
            return verdict;
        }
        return own.is(Status.ONGOING) || own.is(Status.DENIED) ? verdict
                : own.is(Status.PROPOSED) && label.startsWith("nsubj")
                ? merge(verdict, own).with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "modal", t.span())
                : merge(verdict, own);
    }

    private static Verdict circumstance(String preposition, Verdict own, Verdict verdict, Span span) {
        if (!verdict.open()) {
            return verdict;
        }
        if (preposition.equals("for") && own.is(Status.OCCURRED)) {
            return verdict.with(Status.PLANNED, Certainty.PROBABLE, "purpose", span);
        }
        if (own.is(Status.DENIED) && PAST_PREPOSITIONS.contains(preposition)) {
            return verdict.with(Status.OCCURRED, Certainty.PROBABLE, "order", span);
        }
        return own.is(Status.ONGOING) && !PAST_PREPOSITIONS.contains(preposition) ? verdict : merge(verdict, own);
    }

    private Verdict underPredicate(Sentence s, int node, int h, String label, Verdict verdict) {
        Verdict own = VerbPhrase.read(s, h);
        Token t = s.token(h);
        if (label.startsWith("obl") || label.startsWith("nmod")) {
            String preposition = s.preposition(node);
            if (PAST_PREPOSITIONS.contains(preposition) && verdict.open() && !preposition.equals("by")) {
                return verdict.with(Status.OCCURRED, Certainty.CERTAIN, "order", t.span());
            }
        }
        boolean negated = VerbPhrase.negation(s, h) >= 0 || s.children(h, "det").stream().anyMatch(d -> s.token(d).lower().equals("no"));
        Optional<Cues.Sense> sense = t.pos().startsWith("JJ") ? cues.adjective(t) : cues.noun(t);
        if (sense.isPresent() && !(label.equals("nsubj") && sense.get().effect() == Effect.OCCURRED)) {
            return apply(sense.get(), negated, !verdict.open() && s.token(node).isVerb(), own, verdict, t.span());
        }
        if (verdict.open() && label.startsWith("nsubj") && !own.is(Status.DENIED)) {
            boolean past = s.children(h, "cop").stream().anyMatch(c -> s.token(c).pos().equals("VBD"));
            return past || !own.is(Status.OCCURRED) ? merge(verdict, own) : verdict;
        }
        return verdict;
    }

    private Verdict underNoun(Sentence s, int node, int h, String label, Verdict verdict) {
        Token t = s.token(h);
        boolean negated = s.children(h, "det").stream().anyMatch(d -> s.token(d).lower().equals("no"));
        Optional<Cues.Sense> sense = cues.noun(t);
        String preposition = label.startsWith("nmod") ? s.preposition(node) : "";
        if (FUTURE_PREPOSITIONS.contains(preposition) && verdict.open()) {
            return verdict.with(Status.PLANNED, Certainty.PROBABLE, "order", t.span());
        }
        boolean inScope = label.equals("acl") || label.equals("ccomp") || label.equals("dep") || label.equals("compound")
                || label.startsWith("nmod") && (preposition.isEmpty() || SCOPE_PREPOSITIONS.contains(preposition) || preposition.equals("behind"));
        if (sense.isPresent() && inScope && !(label.equals("compound") && sense.get().effect() != Effect.CANCELLED
                && sense.get().effect() != Effect.POSTPONED)) {
            return apply(sense.get(), negated, !verdict.open() && s.token(node).isVerb(), Verdict.OPEN, verdict, t.span());
        }
        if (label.equals("acl") && verdict.open()) {
            return s.token(node).pos().equals("VB") ? verdict.with(Status.PROPOSED, Certainty.UNSTATED, "purpose", t.span())
                    : verdict.with(Status.OCCURRED, Certainty.PROBABLE, "participle", s.token(node).span());
        }
        return verdict;
    }

    private static Verdict scope(Status status, Certainty sure, Verdict own, Verdict verdict, Span span) {
        if (own.is(Status.DENIED)) {
            return verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", span);
        }
        return verdict.is(Status.DENIED) ? verdict : verdict.with(status, sure, "plan", span);
    }

    private static Verdict merge(Verdict verdict, Verdict own) {
        return new Verdict(own.status(), Verdict.weaker(verdict.certainty(), own.certainty()),
                java.util.stream.Stream.concat(verdict.cues().stream(), own.cues().stream()).toList());
    }

    /** Composes a cue with what is known so far. {@code finite}: the scope is a clause with a verdict of its own. */
    private static Verdict apply(Cues.Sense sense, boolean negated, boolean finite, Verdict own, Verdict v, Span span) {
        boolean unreal = own.is(Status.PROPOSED) || own.is(Status.HYPOTHETICAL);
        boolean coming = own.is(Status.PLANNED);
        Certainty sure = sense.certainty();
        return switch (sense.effect()) {
            case KEEP, HAPPEN -> v.open() || v.is(Status.PLANNED) && own.is(Status.OCCURRED) && !finite ? own.open() ? v : merge(v, own)
                    : negated && !finite ? v.with(Status.DENIED, Certainty.CERTAIN, "negation", span) : v;
            case FACT -> v.open() ? v.with(Status.OCCURRED, Certainty.CERTAIN, "fact", span) : v;
            case REPORT -> report(v, own, negated, finite, sure, span);
            case OCCURRED -> v.open() ? v.with(Status.OCCURRED, sure, "order", span) : v;
            case ONGOING -> v.open() ? v.with(Status.ONGOING, sure, "order", span) : v;
            case FAILED -> v.is(Status.DENIED) && !finite || negated
                    ? v.with(Status.OCCURRED, Certainty.PROBABLE, "negation", span) : v.with(Status.DENIED, sure, "negation", span);
            case DENIED -> negated ? v.with(Status.PROPOSED, Certainty.POSSIBLE, "negation", span)
                    : unreal && !finite ? v.with(Status.PROPOSED, Certainty.POSSIBLE, "modal", span) : v.with(Status.DENIED, sure, "denial", span);
            case CANCELLED, POSTPONED -> negated || unreal
                    ? v.with(Status.PLANNED, Certainty.POSSIBLE, "plan", span)
                    : v.with(Status.valueOf(sense.effect().name()), sure, sense.effect() == Effect.CANCELLED ? "cancellation" : "postponement", span);
            case HYPOTHETICAL -> v.with(Status.HYPOTHETICAL, sure, "condition", span);
            case DETAIL -> !v.open() && !v.is(Status.PLANNED) ? v : negated ? v.with(Status.PROPOSED, Certainty.POSSIBLE, "plan", span)
                    : v.with(Status.PLANNED, sure, "plan", span);
            case TRUE -> negated ? v.with(Status.DENIED, Certainty.CERTAIN, "negation", span) : v;
            case ANNOUNCE -> finite && !futureInPast(v, own) ? v : negated ? v.sure(Certainty.UNSTATED, "negation", span)
                    : v.is(Status.DENIED) || v.is(Status.CANCELLED) || v.is(Status.POSTPONED) || unreal || v.is(Status.OCCURRED) ? v
                    : v.with(Status.PLANNED, sure, "plan", span);
            case PLANNED, PROPOSED -> {
                if (finite && futureInPast(v, own)) {
                    yield new Verdict(Status.valueOf(sense.effect().name()), Certainty.PROBABLE, v.cues());
                }
                if (finite && (v.is(Status.OCCURRED) || v.is(Status.ONGOING) && sense.effect() == Effect.PLANNED)) {
                    yield v;
                }
                if (negated) {
                    yield v.with(Status.DENIED, Certainty.CERTAIN, "negation", span);
                }
                if (v.is(Status.DENIED) || v.is(Status.CANCELLED) || v.is(Status.POSTPONED) || v.is(Status.HYPOTHETICAL)) {
                    yield v;
                }
                yield own.is(Status.HYPOTHETICAL) ? v.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "modal", span)
                        : unreal || v.is(Status.PROPOSED) ? v.with(Status.PROPOSED, Certainty.POSSIBLE, "modal", span)
                        : v.with(Status.valueOf(sense.effect().name()), coming ? null : sure, "plan", span);
            }
        };
    }

    /** "said it would": would under a past verb, with no other doubt, is a plan. */
    private static boolean futureInPast(Verdict v, Verdict own) {
        return v.is(Status.HYPOTHETICAL) && v.cues().stream().allMatch(c -> c.kind().equals("modal")) && own.is(Status.OCCURRED);
    }

    private static Verdict report(Verdict v, Verdict own, boolean negated, boolean finite, @Nullable Certainty sure, Span span) {
        Verdict inner = v.open() ? v.with(Status.OCCURRED, sure, "reporting", span) : sure == null ? v : v.sure(sure, "reporting", span);
        if (finite && futureInPast(v, own)) {
            return new Verdict(Status.PLANNED, Certainty.PROBABLE, inner.cues());
        }
        return negated ? inner.sure(Certainty.UNSTATED, "negation", span) : inner;
    }

    private Verdict nominal(Sentence s, int noun) {
        Verdict verdict = Verdict.OPEN;
        for (int c : s.children(noun, "det")) {
            if (s.token(c).lower().equals("no")) {
                return verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", s.token(c).span());
            }
            if (s.token(c).lower().equals("any")) {
                verdict = verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "condition", s.token(c).span());
            }
        }
        for (int c : s.children(noun, "amod", "compound", "acl", "nmod")) {
            Token t = s.token(c);
            boolean participle = s.label(c).equals("acl") && t.pos().equals("VBN");
            Optional<Cues.Sense> sense = participle ? Optional.empty() : cues.adjective(t);
            if (participle) {
                sense = cues.verb(s, c);
                if (sense.map(x -> x.effect() == Effect.KEEP).orElse(false)) {
                    verdict = verdict.open() ? verdict.with(Status.OCCURRED, Certainty.CERTAIN, "participle", t.span()) : verdict;
                    continue;
                }
                if (sense.map(x -> x.effect() == Effect.REPORT).orElse(false) && s.child(c, "xcomp", "obl") >= 0) {
                    continue;
                }
                if (sense.map(x -> x.effect() == Effect.REPORT).orElse(false)) {
                    verdict = verdict.sure(Certainty.POSSIBLE, "reporting", t.span());
                    continue;
                }
            }
            if (sense.isPresent() && !s.label(c).equals("nmod") && !s.label(c).equals("compound")) {
                verdict = modifier(sense.get(), verdict, t.span());
            }
        }
        return verdict;
    }

    private static Verdict modifier(Cues.Sense sense, Verdict verdict, Span span) {
        if (sense.effect() == Effect.REPORT) {
            return new Verdict(verdict.open() ? Status.OCCURRED : verdict.status(), Certainty.POSSIBLE,
                    verdict.sure(Certainty.POSSIBLE, "reporting", span).cues());
        }
        return apply(sense, false, false, Verdict.OPEN, verdict, span);
    }

    private Verdict adverbs(Sentence s, int node, Verdict verdict) {
        for (int c : s.children(node, "advmod")) {
            Optional<Cues.Sense> sense = cues.adverb(s.token(c));
            if (sense.isEmpty()) {
                continue;
            }
            Span span = s.token(c).span();
            verdict = switch (sense.get().effect()) {
                case REPORT -> verdict.sure(Certainty.POSSIBLE, "reporting", span);
                case KEEP -> verdict.sure(Certainty.PROBABLE, "adverb", span);
                case PROPOSED -> verdict.is(Status.PLANNED) ? verdict.with(Status.PROPOSED, Certainty.POSSIBLE, "adverb", span)
                        : verdict.sure(Certainty.POSSIBLE, "adverb", span);
                case FAILED -> verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", span);
                default -> verdict;
            };
        }
        return verdict;
    }

    /** A main clause with an if-clause below it holds only under that condition. */
    private static Verdict condition(Sentence s, int node, Verdict verdict) {
        int doubt = s.children(node, "mark").stream().filter(m -> s.token(m).lower().matches("whether|if") && !s.label(node).equals("advcl"))
                .findFirst().orElse(-1);
        if (doubt >= 0) {
            return verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "condition", s.token(doubt).span());
        }
        if (verdict.is(Status.OCCURRED) || verdict.is(Status.DENIED) && verdict.certainty() == Certainty.CERTAIN && !future(s, node)) {
            return verdict;
        }
        for (int c : s.children(node, "advcl", "dep", "ccomp")) {
            if (s.token(c).lower().matches("provided|providing|supposing") && s.child(c, "ccomp") >= 0) {
                return verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "condition", s.token(c).span());
            }
        }
        for (int c : s.children(node, "advcl")) {
            int mark = s.child(c, "mark");
            if (mark >= 0 && Set.of("if", "unless", "provided", "assuming").contains(s.token(mark).lower())
                    && !(mark > 0 && s.token(mark - 1).lower().equals("even"))) {
                return verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "condition", s.token(mark).span());
            }
        }
        return verdict;
    }

    private static boolean future(Sentence s, int node) {
        return s.children(node, "aux").stream().anyMatch(a -> s.token(a).pos().equals("MD"));
    }
}
