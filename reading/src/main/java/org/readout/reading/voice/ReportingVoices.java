package org.readout.reading.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Attribution;
import org.readout.model.Span;
import org.readout.reading.actor.Cast;
import org.readout.reading.factuality.Cues;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/**
 * Sources found on the dependency tree: subjects of verbs of saying and denying above a clause or after it, "according to", "as X put it",
 * nouns such as "claims by X", adverbs such as "reportedly"; and the reports
 * that hold a clause from elsewhere: from beside it, from another sentence. Bound to one document's cast; thread-safe.
 */
public final class ReportingVoices implements Voices {

    private static final Set<String> CLAUSE = Set.of("ccomp", "xcomp", "parataxis", "dep", "csubj", "acl", "obj", "nsubj:pass", "advcl", "obl");
    private static final Set<String> DENIALS = Set.of("deny", "refute", "dispute", "reject", "dismiss", "rebut", "contradict", "disavow");
    private static final Set<String> TEMPORAL = Set.of(
            "between", "after", "before", "since", "during", "following", "until", "despite", "ahead of", "prior to");
    private static final Set<String> UNSAID = Set.of("reportedly", "allegedly", "purportedly", "supposedly", "rumoredly");

    private final Sources sources;
    private final List<Report> reports;
    private final Cues cues;
    private final Speech lexicon;

    /** @param reports all reports of the document */
    public ReportingVoices(Cast cast, Cues cues, List<Report> reports) {
        this.sources = new Sources(cast);
        this.reports = List.copyOf(reports);
        this.cues = cues;
        this.lexicon = Speech.bundled();
    }

    @Override
    public List<Attribution> above(Sentence s, int token) {
        List<Attribution> chain = new ArrayList<>();
        List<Span> denied = new ArrayList<>();
        int node = token;
        boolean presupposed = false;
        while (s.head(node) >= 0 && !presupposed) {
            unsaid(s, node).ifPresent(a -> chain.add(0, a));
            int below = node;
            node = s.head(node);
            presupposed = presupposed(s, below);
            if (denies(s, node)) {
                denied.add(s.token(below).span());
            } else if (none(s, node)) {
                denied.add(s.token(node).span());
                if (s.token(node).lemma().matches("truth|basis|foundation|substance|merit")) {
                    chain.clear();
                }
            }
            if (!presupposed) {
                climb(s, below, node, chain);
            }
        }
        if (!presupposed) {
            unsaid(s, node).ifPresent(a -> chain.add(0, a));
        }
        boolean settled = presupposed;
        reports.stream().filter(r -> r.kind() == Report.Kind.STATEMENT && r.says(s.token(token).span()))
                .filter(r -> denied.stream().noneMatch(d -> d.overlaps(r.cue())))
                .filter(r -> !s.span().contains(r.cue()) || !settled && (r.source() != null || r.unspoken())).forEach(r -> join(r, chain));
        return List.copyOf(chain);
    }

    /** "Since the attack", "the man who shot him": what the sentence takes for granted is not what its speaker says. */
    private static boolean presupposed(Sentence s, int node) {
        String label = s.label(node);
        return label.equals("acl:relcl") && !s.token(s.head(node)).isVerb()
                || (label.startsWith("obl") || label.startsWith("nmod")) && TEMPORAL.contains(s.preposition(node));
    }

    private void climb(Sentence s, int node, int head, List<Attribution> chain) {
        String label = s.label(node);
        if (!CLAUSE.contains(label) && !label.startsWith("nmod")) {
            return;
        }
        if (denies(s, head)) {
            chain.removeIf(a -> lexicon.isReport(a.cue().toLowerCase(Locale.ROOT).replaceAll("s$", "")));
        }
        if (label.equals("ccomp")) {
            cited(s, head).filter(a -> !speaks(a, chain)).ifPresent(a -> chain.add(0, a));
        }
        above(s, node, head, label).filter(a -> !speaks(a, chain)).ifPresent(a -> chain.add(0, a));
    }

    /** "wrote, quoting X, that …": whom the source of verb {@code v} has it from. */
    private Optional<Attribution> cited(Sentence s, int v) {
        return s.children(v, "advcl", "conj", "xcomp", "dep").stream().filter(c -> s.token(c).lower().matches("quoting|citing")).flatMap(c -> s.children(c, "obj").stream()
                .map(o -> sources.at(s, o, c))).findFirst();
    }

    /** Adds a report that the tree above the word does not show, outside of what it holds. */
    private static void join(Report r, List<Attribution> chain) {
        if (speaks(r.by(), chain) || chain.stream().anyMatch(a -> a.span().overlaps(r.cue()))) {
            return;
        }
        int at = 0;
        while (at < chain.size() && !r.says(chain.get(at).span())) {
            at++;
        }
        chain.add(at, r.by());
    }

    private static boolean speaks(Attribution a, List<Attribution> chain) {
        return chain.stream().anyMatch(b -> b.source().equalsIgnoreCase(a.source()));
    }

    @Override
    public Optional<Attribution> reportedBy(Sentence s, int token) {
        int head = s.head(token);
        int noun = head >= 0 && s.label(head).equals("nmod") && s.preposition(head).equals("in") ? s.head(head) : head;
        if (noun < 0 || !s.token(noun).isNoun() || s.token(noun).lemma().equals("denial") || !lexicon.isReport(s.token(noun).lemma().toLowerCase(Locale.ROOT))
                || !s.label(token).matches("acl|ccomp|acl:relcl|nmod")) {
            return Optional.empty();
        }
        return s.children(noun, "nmod", "nmod:poss").stream()
                .filter(n -> n != token && (s.label(n).equals("nmod:poss") || s.preposition(n).matches("in|by|from")))
                .findFirst().map(n -> sources.at(s, n, noun));
    }

    /** Names of the sources that a reader could ask: people and bodies with a name that are said to say something. */
    public Set<String> named() {
        return reports.stream().filter(r -> r.kind() == Report.Kind.STATEMENT && !r.by().actor().isEmpty()).map(r -> r.by().source())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** "no doubt that": nobody is said to say so. */
    private static boolean none(Sentence s, int noun) {
        return s.children(noun, "det").stream().anyMatch(d -> s.token(d).lower().equals("no"));
    }

    private boolean denies(Sentence s, int verb) {
        return DENIALS.contains(s.token(verb).lemma()) || s.token(verb).isVerb() && cues.callsFalse(s, verb);
    }

    private Optional<Attribution> above(Sentence s, int node, int head, String label) {
        Token t = s.token(head);
        if (t.isVerb()) {
            String lemma = t.lemma();
            boolean denial = denies(s, head);
            boolean speech = lexicon.isSpeech(lemma) && (cues.reports(s, head) || label.equals("ccomp") || label.equals("obl") && lemma.equals("speculate"));
            boolean accusation = label.equals("advcl") && (lemma.equals("accuse") || lemma.equals("suspect") || lemma.equals("blame"));
            if (label.equals("advcl") && !accusation || label.equals("obl") && !accusation && !denial || label.equals("obj") && !denial) {
                return Optional.empty();
            }
            if (label.equals("obl") && !s.preposition(node).matches("of|for|about")) {
                return Optional.empty();
            }
            return denial || speech || accusation ? sources.subject(s, head) : Optional.empty();
        }
        if (t.isNoun() && !none(s, head) && lexicon.isReport(t.lemma()) && (label.startsWith("acl") || label.equals("ccomp") || label.startsWith("nmod")
                && s.preposition(node).matches("of|about"))) {
            return Optional.of(sources.owner(s, head));
        }
        return Optional.empty();
    }

    /** "reportedly" */
    private static Optional<Attribution> unsaid(Sentence s, int node) {
        return s.children(node, "advmod").stream().map(s::token).filter(t -> UNSAID.contains(t.lower())).findFirst()
                .map(t -> Sources.unnamed(t.lower(), t.span()));
    }
}
