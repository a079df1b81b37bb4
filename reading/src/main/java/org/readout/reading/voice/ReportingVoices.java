package org.readout.reading.voice;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Attribution;
import org.readout.model.Span;
import org.readout.reading.actor.ActorMention;
import org.readout.reading.actor.Cast;
import org.readout.reading.factuality.Cues;
import org.readout.reading.parse.Clauses;
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
    private static final int LONGEST_SOURCE = 80;

    private final Cast cast;
    private final Cues cues;
    private final Speech lexicon;

    public ReportingVoices(Cast cast, Cues cues) {
        this.cast = cast;
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
                .findFirst().map(n -> new Attribution(name(s, n), s.token(noun).text(), covering(s, n, noun), actor(s, n)));
    }

    /** Names of the sources that a reader could ask: people and bodies with a name that are said to say something. */
    public Set<String> named(List<Sentence> sentences) {
        Set<String> names = new TreeSet<>();
        for (Sentence s : sentences) {
            for (Token t : s.tokens()) {
                if (t.isVerb() && lexicon.isSpeech(t.lemma()) && cues.reports(s, t.index())) {
                    source(s, t.index()).filter(a -> !a.actor().isEmpty()).ifPresent(a -> names.add(a.source()));
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
            return denial || speech || accusation ? source(s, head) : Optional.empty();
        }
        if (t.isNoun() && lexicon.isReport(t.lemma()) && (label.startsWith("acl") || label.equals("ccomp") || label.startsWith("nmod")
                && s.preposition(node).matches("of|about"))) {
            return Optional.of(noun(s, head));
        }
        return Optional.empty();
    }

    /** "X said" after or inside the clause, "according to X", "as X put it", "reportedly". */
    private void beside(Sentence s, int node, LinkedList<Attribution> chain) {
        for (int c : s.children(node)) {
            String label = s.label(c);
            Token t = s.token(c);
            if (closes(s, node, c) && cues.reports(s, c) && lexicon.isSpeech(t.lemma())) {
                source(s, c).ifPresent(chain::addFirst);
            } else if ((label.equals("obl") || label.equals("nmod") || label.equals("advcl"))
                    && s.preposition(c).matches("according to|per|as per")) {
                int cue = s.child(c, "case");
                chain.addFirst(new Attribution(name(s, c), s.preposition(c), Span.covering(s.token(cue).span(), clip(s, c)), actor(s, c)));
            } else if (label.equals("advcl") && t.isVerb() && s.children(c, "mark").stream().anyMatch(m -> s.token(m).lower().equals("as"))
                    && (lexicon.isSpeech(t.lemma()) && cues.reports(s, c) || t.lemma().equals("put")) && s.child(c, "ccomp") < 0) {
                source(s, c).ifPresent(chain::addFirst);
            } else if (label.equals("advmod") && UNSAID.contains(t.lower())) {
                chain.addFirst(new Attribution("unnamed", t.lower(), t.span(), ""));
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

    private Optional<Attribution> source(Sentence s, int verb) {
        List<Integer> subjects = new ArrayList<>(Clauses.subjects(s, verb));
        Token cue = s.token(verb);
        subjects.removeIf(i -> s.dominates(verb, i) && s.token(i).lower().matches("it|there|what"));
        if (subjects.isEmpty()) {
            return Clauses.passive(s, verb) ? Optional.of(new Attribution("unnamed", cue.text(), cue.span(), "")) : Optional.empty();
        }
        int subject = subjects.get(0);
        return Optional.of(new Attribution(name(s, subject), cue.text(), covering(s, subject, verb), actor(s, subject)));
    }

    private Attribution noun(Sentence s, int noun) {
        int owner = s.child(noun, "nmod:poss");
        if (owner < 0) {
            owner = s.children(noun, "nmod").stream().filter(n -> s.preposition(n).matches("by|from")).findFirst().orElse(-1);
        }
        Token cue = s.token(noun);
        return owner < 0 ? new Attribution(cue.lower(), cue.text(), cue.span(), "")
                : new Attribution(name(s, owner), cue.text(), covering(s, owner, noun), actor(s, owner));
    }

    private Span covering(Sentence s, int a, int b) {
        Span first = clip(s, a);
        Span second = s.token(b).span();
        Span both = Span.covering(first, second);
        return both.length() <= 200 ? both : second;
    }

    private String name(Sentence s, int token) {
        Optional<ActorMention> mention = cast.actorAt(s.index(), token);
        if (mention.isPresent() && mention.get().actors().size() == 1 && mention.get().form() != ActorMention.Form.ADJECTIVE) {
            return mention.get().actors().get(0).name();
        }
        if (mention.isPresent() && mention.get().form() == ActorMention.Form.PRONOUN) {
            return mention.get().actors().stream().map(a -> a.name()).collect(Collectors.joining(" and "));
        }
        StringBuilder words = new StringBuilder();
        for (int i : s.subtree(token)) {
            Token t = s.token(i);
            boolean inside = s.label(i).matches("det|amod|compound|nmod:poss|case|nummod|flat|advmod") && i <= token || i == token
                    || s.preposition(token).isEmpty() && t.span().start() < s.token(token).span().start() && !t.pos().matches("[,.:]");
            if (inside && !(s.label(i).equals("case") && s.head(i) == token) && !(s.label(i).equals("fixed")) && words.length() < LONGEST_SOURCE) {
                words.append(words.isEmpty() || t.pos().equals("POS") ? "" : " ").append(t.text());
            }
        }
        String name = words.toString().replaceAll("^(?i)(the|a|an|some|that) ", "").strip();
        return name.isEmpty() ? s.token(token).text() : name;
    }

    private Span clip(Sentence s, int token) {
        Span all = s.subtreeSpan(token);
        return all.length() <= LONGEST_SOURCE ? all : s.token(token).span();
    }

    private String actor(Sentence s, int token) {
        return cast.actorAt(s.index(), token).filter(a -> a.actors().size() == 1).map(a -> a.actors().get(0).id()).orElse("");
    }
}
