package org.readout.reading.factuality;

import org.jspecify.annotations.Nullable;
import org.readout.model.Certainty;
import org.readout.model.Status;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/**
 * Judges what a sentence says of a happening: from the trigger's own form upwards through every word in whose scope it stands. Stateless
 * and thread-safe.
 */
public final class Factuality {

    private static final int HIGHEST_CLIMB = 40;

    private final Cues cues;
    private final Fiction fiction;
    private final NounPhrase nounPhrase;
    private final Adverbs adverbs;
    private final Adverbials adverbials;
    private final VerbHead verbHead;
    private final NominalHead nominalHead;

    public Factuality(Cues cues) {
        this.cues = cues;
        fiction = new Fiction(cues);
        nounPhrase = new NounPhrase(cues);
        adverbs = new Adverbs(cues);
        adverbials = new Adverbials(cues);
        verbHead = new VerbHead(cues);
        nominalHead = new NominalHead(cues);
    }

    /**
     * The verdict on the happening named by token {@code trigger}. Its status is null if the words leave it open (a bare heading, say): the
     * caller should then abstain.
     */
    public Verdict judge(Sentence s, int trigger) {
        if (s.token(trigger).isVerb() && s.label(trigger).equals("amod")) {
            return VerbPhrase.read(s, trigger);
        }
        return question(s, climb(s, trigger, Conditions.holds(s, trigger, form(s, trigger))));
    }

    /** What the trigger and the words that hang on it say. */
    private Verdict form(Sentence s, int trigger) {
        boolean verb = s.token(trigger).isVerb();
        Verdict verdict = adverbs.apply(s, trigger, verb ? VerbPhrase.read(s, trigger) : carried(s, trigger, nounPhrase.read(s, trigger)));
        if (verb && forgone(s, trigger, verdict)) {
            return verdict.with(Status.DENIED, Certainty.PROBABLE, "negation", s.token(trigger).span());
        }
        if (verb || !verdict.open() || s.child(trigger, "cop") < 0) {
            return verdict;
        }
        Verdict own = VerbPhrase.read(s, trigger);
        boolean past = s.children(trigger, "cop").stream().anyMatch(c -> s.token(c).pos().equals("VBD"));
        return own.is(Status.OCCURRED) && !past ? verdict : verdict.withStatusOf(own);
    }

    /** "could have attacked but chose not to", "was to sign but did not". */
    private static boolean forgone(Sentence s, int verb, Verdict verdict) {
        return (verdict.is(Status.PROPOSED) || verdict.is(Status.PLANNED)) && s.children(verb, "conj").stream()
                .anyMatch(c -> s.token(c).lemma().matches("choose|decide|opt|elect|prefer|do")
                        && s.children(c, "cc").stream().anyMatch(x -> s.token(x).lower().equals("but"))
                        && s.children(c, "xcomp", "ccomp", "obj").isEmpty() && s.subtree(c).stream().anyMatch(x -> s.token(x).lower().matches("not|n't")));
    }

    /** "sanctions that X never imposed": what a relative clause says of its noun, where its verb carries the noun out. */
    private Verdict carried(Sentence s, int noun, Verdict verdict) {
        for (int c : s.children(noun, "acl:relcl")) {
            boolean its = s.children(c, "obj", "nsubj:pass", "nsubj").stream().anyMatch(o -> s.token(o).lower().matches("that|which"));
            Verdict own = Conditions.own(s, c);
            if (its && cues.carries(s, c) && (own.is(Status.DENIED) || own.is(Status.PLANNED) || own.is(Status.PROPOSED) || own.is(Status.HYPOTHETICAL))) {
                return verdict.withStatusOf(own);
            }
        }
        return verdict;
    }

    private Verdict climb(Sentence s, int trigger, Verdict verdict) {
        int node = trigger;
        boolean beside = false;
        for (int steps = 0; steps < HIGHEST_CLIMB; steps++) {
            int work = fiction.work(s, node);
            if (work >= 0 && work != trigger) {
                return verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "fiction", s.token(work).span());
            }
            if (s.head(node) < 0) {
                break;
            }
            int head = s.head(node);
            String label = s.label(node);
            int refusing = node == trigger ? Beside.cue(s, trigger) : -1;
            if (refusing >= 0) {
                node = refusing;
                continue;
            }
            if (label.equals("conj")) {
                verdict = coordinate(s, node, head, verdict);
                node = head;
                continue;
            }
            if (label.equals("acl:relcl") && node == trigger && fated(s, node, head, verdict)) {
                return verbHead.judge(s, head, s.head(head), verdict);
            }
            if (label.equals("acl:relcl") || label.equals("appos") && !verdict.open() || label.equals("parataxis") && !s.token(head).isVerb()) {
                break;
            }
            if (label.equals("advcl") || label.equals("acl") && s.child(node, "mark") >= 0) {
                @Nullable Verdict last = adverbials.judge(s, node, head, verdict);
                if (last != null) {
                    return last;
                }
            }
            beside |= label.startsWith("nmod") && verdict.open() && nominalHead.beside(s, node, head);
            verdict = s.token(head).isVerb() ? verbHead.judge(s, node, head, verdict) : nominalHead.judge(s, node, head, verdict);
            if (beside && verdict.is(Status.DENIED)) {
                return Verdict.OPEN;
            }
            if (node == trigger && label.equals("acl") && verdict.is(Status.OCCURRED) && s.token(head).isNoun() && NounPhrase.given(s, head)) {
                break;
            }
            node = head;
        }
        return verdict;
    }

    /** "The accord that they were to sign was abandoned": what becomes of the noun becomes of what was to be done with it. */
    private boolean fated(Sentence s, int clause, int noun, Verdict verdict) {
        int verb = s.head(noun);
        return (verdict.is(Status.PLANNED) || verdict.is(Status.PROPOSED)) && verb >= 0 && s.token(verb).isVerb() && cues.fate(s, verb)
                && (s.label(noun).matches("obj|nsubj:pass") || s.label(noun).equals("nsubj") && s.child(verb, "obj") < 0)
                && s.children(clause, "obj", "nsubj:pass", "obl").stream().anyMatch(o -> s.token(o).lower().matches("that|which"));
    }

    /** "may meet and sign": a second verb without form of its own shares the first one's; not in "did not meet but sign", "met rather than sign". */
    private static Verdict coordinate(Sentence s, int node, int head, Verdict verdict) {
        int instead = s.children(node, "cc").stream().filter(c -> s.token(c).lower().matches("rather|instead")).findFirst().orElse(-1);
        if (instead >= 0) {
            return verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", s.token(instead).span());
        }
        boolean shares = s.token(node).isVerb() && s.token(head).isVerb() && s.child(node, "nsubj", "nsubj:pass", "aux", "aux:pass") < 0
                && (verdict.open() || s.token(node).pos().equals("VB"));
        if (!shares) {
            return verdict;
        }
        Verdict first = VerbPhrase.read(s, head);
        boolean contrast = first.is(Status.DENIED) && s.children(node, "cc").isEmpty()
                && s.children(head, "cc").stream().anyMatch(c -> s.token(c).lower().equals("but"));
        return contrast || first.open() ? verdict : first;
    }

    /** What a question asks is open, but "why did they meet?" takes for granted that they met. */
    private static Verdict question(Sentence s, Verdict verdict) {
        Token last = s.token(s.size() - 1);
        boolean asksWhy = s.token(0).lower().matches("why|how|when|where") && verdict.is(Status.OCCURRED);
        return last.text().equals("?") && !verdict.is(Status.DENIED) && !asksWhy
                ? verdict.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "question", last.span()) : verdict;
    }
}
