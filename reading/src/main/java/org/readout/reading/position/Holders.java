package org.readout.reading.position;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.model.Actor;
import org.readout.reading.actor.ActorMention;
import org.readout.reading.actor.Cast;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Finds who holds a stance: the subject, agent, owner or antecedent of a stance word. Immutable and thread-safe for one document. */
final class Holders {

    private static final int DEEPEST = 6;
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> LIKE = Set.of("like", "such as", "including");

    private final Map<Integer, List<ActorMention>> mentions = new TreeMap<>();
    private final WordClasses verbs;
    private final WordClasses groups;

    Holders(Cast cast, WordClasses verbs, WordClasses groups) {
        cast.actors().forEach(m -> mentions.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m));
        this.verbs = verbs;
        this.groups = groups;
    }

    /** The mention that covers token {@code t}. */
    Optional<ActorMention> mention(Sentence s, int t) {
        return mentions.getOrDefault(s.index(), List.of()).stream().filter(m -> m.first() <= t && t <= m.last()).findFirst();
    }

    /** The subject token of verb or predicate {@code v}, inherited where it has none of its own; -1 if there is none. */
    int subject(Sentence s, int v) {
        int at = v;
        for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
            int subject = s.child(at, "nsubj", "nsubj:pass");
            if (subject >= 0 && s.children(at, "mark").stream().anyMatch(c -> s.token(c).lower().equals("to"))) {
                return -1;
            }
            if (subject >= 0) {
                return RELATIVES.contains(s.token(subject).lower()) ? antecedent(s, subject, at) : subject;
            }
            int head = s.head(at);
            if (head < 0) {
                return -1;
            }
            String label = s.label(at);
            boolean infinitive = s.children(at, "mark", "aux").stream().anyMatch(c -> s.token(c).lower().equals("to"));
            if (label.startsWith("acl") && s.token(head).isNoun()) {
                return infinitive ? -1 : head;
            }
            boolean raised = label.equals("xcomp") && verbs.has(s.token(head).lemma(), "raise");
            boolean shared = label.equals("conj") || !infinitive && (label.equals("advcl") || label.equals("dep"));
            boolean purpose = infinitive && label.equals("conj") && s.child(head, "mark") < 0;
            if (purpose || !raised && !shared) {
                return -1;
            }
            at = head;
        }
        return -1;
    }

    /** Whom "who" takes up: the nearest actor before it; of "the senator of Maryland, who" the senator, of "A and B, who" both. */
    private int antecedent(Sentence s, int relative, int verb) {
        for (int i = relative - 1; i >= 0 && !s.token(i).isVerb(); i--) {
            Optional<ActorMention> mention = mention(s, i);
            if (mention.isPresent() && mention.get().form() != ActorMention.Form.ADJECTIVE) {
                int head = mention.get().head();
                boolean of = s.label(head).equals("nmod") && Set.of("of", "from", "in").contains(s.preposition(head));
                boolean member = s.label(head).equals("conj");
                return (of || member) && !one(s, s.head(head)).isEmpty() ? s.head(head) : head;
            }
        }
        return s.label(verb).startsWith("acl") ? s.head(verb) : -1;
    }

    /** The agents of a passive or participle: {@code by} phrases. */
    List<Actor> agents(Sentence s, int v) {
        for (int c : s.children(v, "obl", "obl:agent", "nmod")) {
            if (s.preposition(c).equals("by")) {
                return at(s, c);
            }
        }
        return List.of();
    }

    /** True if token {@code t} itself names an actor, not something an actor has. */
    boolean named(Sentence s, int t) {
        return mention(s, t).isPresent() || groups.has(s.token(t).lemma().toLowerCase(Locale.ROOT), "group");
    }

    /** Whose stance or policy the clause before {@code n} speaks of: "the US stance has been support for …". */
    List<Actor> stanceOwner(Sentence s, int n) {
        for (int i = n - 1; i >= Math.max(0, n - 12); i--) {
            if (s.label(i).startsWith("nsubj")) {
                return groups.has(s.token(i).lemma(), "stance") ? owner(s, i, -1) : List.of();
            }
        }
        return List.of();
    }

    /** The actors named at token {@code t} and at what is coordinated with it; empty if it names none. */
    List<Actor> at(Sentence s, int t) {
        Set<Actor> found = new LinkedHashSet<>(one(s, t));
        for (int c : s.children(t, "conj")) {
            found.addAll(one(s, c));
        }
        return List.copyOf(found);
    }

    /** Who is named at one token. What a bare description of a group belongs to, or its examples, say more than the description. */
    private List<Actor> one(Sentence s, int t) {
        Optional<ActorMention> mention = mention(s, t).filter(m -> m.form() != ActorMention.Form.ADJECTIVE);
        boolean bare = mention.isEmpty() || mention.get().form() == ActorMention.Form.DESCRIPTION
                && mention.get().actors().stream().allMatch(a -> a.kind() == Actor.Kind.GROUP && a.code().isEmpty());
        if (!bare) {
            return mention.get().actors();
        }
        List<Actor> examples = examples(s, t);
        if (!examples.isEmpty()) {
            return examples;
        }
        String lemma = s.token(t).lemma().toLowerCase(Locale.ROOT);
        List<Actor> owner = groups.has(lemma, "office") ? owner(s, t, -1) : List.of();
        if (!owner.isEmpty()) {
            return owner;
        }
        if (mention.isPresent()) {
            return mention.get().actors();
        }
        boolean group = s.token(t).isNoun() && !s.token(t).isProperNoun() && groups.has(lemma, "group");
        return group ? List.of(Actor.named(nounPhrase(s, t), Actor.Kind.GROUP)) : List.of();
    }

    /**
     * Whose the noun {@code n} is: possessor, adjective of nationality, or phrase with "of", "by", "from", "among".
     *
     * @param link index of the word that begins the statement, which is no owner; -1 if there is none
     */
    List<Actor> owner(Sentence s, int n, int link) {
        for (int c : s.children(n, "nmod:poss", "compound", "amod")) {
            if (c < n) {
                Optional<ActorMention> mention = mention(s, c);
                if (mention.isPresent()) {
                    return mention.get().actors();
                }
                if (s.label(c).equals("nmod:poss")) {
                    List<Actor> named = at(s, c);
                    if (!named.isEmpty()) {
                        return named;
                    }
                }
            }
        }
        for (int c : s.children(n, "nmod")) {
            if (c > n && Set.of("by", "from", "of", "among").contains(s.preposition(c)) && s.child(c, "case") != link) {
                return at(s, c);
            }
        }
        return List.of();
    }

    private List<Actor> examples(Sentence s, int t) {
        List<Actor> named = new ArrayList<>();
        for (int c : s.children(t, "nmod")) {
            if (LIKE.contains(s.preposition(c)) && groups.has(s.token(t).lemma().toLowerCase(Locale.ROOT), "group")) {
                named.addAll(at(s, c));
            }
        }
        return named;
    }

    private static String nounPhrase(Sentence s, int head) {
        StringBuilder words = new StringBuilder();
        int first = head;
        while (first > 0 && s.head(first - 1) == head && Set.of("amod", "compound", "nummod").contains(s.label(first - 1))) {
            first--;
        }
        for (int i = first; i <= head; i++) {
            Token t = s.token(i);
            words.append(i == first ? "" : " ").append(i == first && !t.isProperNoun() && first == 0 ? t.lower() : t.text());
        }
        return words.toString();
    }
}
