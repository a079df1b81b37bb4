package org.readout.reading.voice;

import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.model.Attribution;
import org.readout.reading.actor.Cast;
import org.readout.reading.factuality.Cues;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/**
 * Sources found on the dependency tree: subjects of verbs of saying and denying above a clause or after it, "according to", "as X put it",
 * nouns such as "claims by X", adverbs such as "reportedly". Bound to one document's cast; thread-safe.
 */
public final class ReportingVoices implements Voices {

    private static final Set<String> CLAUSE = Set.of("ccomp", "xcomp", "parataxis", "dep", "csubj", "acl", "obj", "nsubj:pass", "advcl", "obl");
    private static final Set<String> DENIALS = Set.of("deny", "refute", "dispute", "reject", "dismiss", "rebut", "contradict", "disavow");
    private static final Set<String> TEMPORAL = Set.of(
            "between", "after", "before", "since", "during", "following", "until", "despite", "ahead of", "prior to");
    private static final Set<String> UNSAID = Set.of("reportedly", "allegedly", "purportedly", "supposedly", "rumoredly");

    private final Sources sources;
    private final Cues cues;
    private final Speech lexicon;

    public ReportingVoices(Cast cast, Cues cues) {
        this.sources = new Sources(cast);
        this.cues = cues;
        this.lexicon = Speech.bundled();
    }

    @Override
    public List<Attribution> above(Sentence s, int token) {
        LinkedList<Attribution> chain = new LinkedList<>();
        int node = token;
        for (int steps = 0; node >= 0 && steps < 40; steps++) {
            beside(s, node, chain);
            int head = s.head(node);
            if (head < 0) {
                break;
            }
            String label = s.label(node);
            boolean presupposed = (label.startsWith("obl") || label.startsWith("nmod")) && TEMPORAL.contains(s.preposition(node));
            if (label.equals("acl:relcl") && !s.token(head).isVerb() || presupposed) {
                break;
            }
            if (CLAUSE.contains(label) || label.startsWith("nmod")) {
                if (DENIALS.contains(s.token(head).lemma())) {
                    chain.removeIf(a -> a.actor().isEmpty() && lexicon.isReport(a.cue().toLowerCase(Locale.ROOT).replaceAll("s$", "")));
                }
                above(s, node, head, label).filter(a -> chain.stream().noneMatch(b -> b.source().equals(a.source()))).ifPresent(chain::addFirst);
            }
            node = head;
        }
        return List.copyOf(chain);
    }

    @Override
    public Optional<Attribution> reportedBy(Sentence s, int token) {
        int head = s.head(token);
        int noun = head >= 0 && s.label(head).equals("nmod") && s.preposition(head).equals("in") ? s.head(head) : head;
        if (noun < 0 || !s.token(noun).isNoun() || !lexicon.isReport(s.token(noun).lemma().toLowerCase(Locale.ROOT))
                || !s.label(token).matches("acl|ccomp|acl:relcl|nmod")) {
            return Optional.empty();
        }
        return s.children(noun, "nmod", "nmod:poss").stream()
                .filter(n -> n != token && (s.label(n).equals("nmod:poss") || s.preposition(n).matches("in|by|from")))
                .findFirst().map(n -> sources.at(s, n, noun));
    }

    /** Names of the sources that a reader could ask: people and bodies with a name that are said to say something. */
    public Set<String> named(List<Sentence> sentences) {
        Set<String> names = new TreeSet<>();
        for (Sentence s : sentences) {
            for (Token t : s.tokens()) {
                if (t.isVerb() && lexicon.isSpeech(t.lemma()) && cues.reports(s, t.index())) {
                    sources.subject(s, t.index()).filter(a -> !a.actor().isEmpty()).ifPresent(a -> names.add(a.source()));
                }
            }
        }
        return names;
    }

    private Optional<Attribution> above(Sentence s, int node, int head, String label) {
        Token t = s.token(head);
        if (t.isVerb()) {
            String lemma = t.lemma();
            boolean denial = DENIALS.contains(lemma);
            boolean speech = lexicon.isSpeech(lemma) && (cues.reports(s, head) || label.equals("ccomp"));
            boolean accusation = label.equals("advcl") && (lemma.equals("accuse") || lemma.equals("suspect") || lemma.equals("blame"));
            if (label.equals("advcl") && !accusation || label.equals("obl") && !accusation && !denial || label.equals("obj") && !denial) {
                return Optional.empty();
            }
            if (label.equals("obl") && !s.preposition(node).matches("of|for|about")) {
                return Optional.empty();
            }
            return denial || speech || accusation ? sources.subject(s, head) : Optional.empty();
        }
        if (t.isNoun() && lexicon.isReport(t.lemma()) && (label.startsWith("acl") || label.equals("ccomp") || label.startsWith("nmod")
                && s.preposition(node).matches("of|about"))) {
            return Optional.of(sources.owner(s, head));
        }
        return Optional.empty();
    }

    /** "X said" after or inside the clause, "according to X", "as X put it", "reportedly". */
    private void beside(Sentence s, int node, LinkedList<Attribution> chain) {
        for (int c : s.children(node)) {
            String label = s.label(c);
            Token t = s.token(c);
            if (closes(s, node, c) && cues.reports(s, c) && lexicon.isSpeech(t.lemma())) {
                sources.subject(s, c).ifPresent(chain::addFirst);
            } else if ((label.equals("obl") || label.equals("nmod") || label.equals("advcl"))
                    && s.preposition(c).matches("according to|per|as per")) {
                int cue = s.child(c, "case");
                chain.addFirst(sources.at(s, c, cue, s.preposition(c)));
            } else if (label.equals("advcl") && t.isVerb() && s.children(c, "mark").stream().anyMatch(m -> s.token(m).lower().equals("as"))
                    && (lexicon.isSpeech(t.lemma()) && cues.reports(s, c) || t.lemma().equals("put")) && s.child(c, "ccomp") < 0) {
                sources.subject(s, c).ifPresent(chain::addFirst);
            } else if (label.equals("advmod") && UNSAID.contains(t.lower())) {
                chain.addFirst(Sources.unnamed(t.lower(), t.span()));
            }
        }
    }

    /** True if verb {@code c} says what {@code node} tells: "…, he said", but not "…; he says that …" nor "…, he would respond". */
    private static boolean closes(Sentence s, int node, int c) {
        String label = s.label(c);
        if (!s.token(c).isVerb() || !label.matches("parataxis|ccomp") || s.child(c, "ccomp") >= 0
                || s.children(c, "aux").stream().anyMatch(a -> s.token(a).pos().equals("MD"))) {
            return false;
        }
        int first = s.subtree(c).stream().min(Integer::compare).orElse(c);
        return label.equals("parataxis") || c > node && s.child(c, "mark") < 0 && first > 0 && s.token(first - 1).text().matches(",|\"|''|\u201d");
    }
}
