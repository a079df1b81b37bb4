package org.readout.reading.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Resolves what points back to several: "they", "both", "the two leaders", "their foreign ministers". */
final class Plurals {

    /** Verbs whose "they" may be people in general: "they say". */
    private static final Set<String> HEARSAY = Set.of("say", "tell", "call", "know", "think");
    private static final int NEAR = 4;
    private static final int DESCRIBED = 6;

    private final List<Sentence> sentences;
    private final People people;
    private final Pairs pairs;
    private final IntFunction<List<ActorMention>> mentions;
    private final Pairs overall = new Pairs();

    Plurals(List<Sentence> sentences, People people, Pairs pairs, IntFunction<List<ActorMention>> mentions) {
        this.sentences = sentences;
        this.people = people;
        this.pairs = pairs;
        this.mentions = mentions;
    }

    /** Counts who is named together anywhere in the document. */
    void survey(List<Draft> drafts) {
        Map<Integer, List<ActorMention>> named = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            List<Actor> actors = Actors.resolve(draft, people);
            if (!actors.isEmpty()) {
                named.computeIfAbsent(draft.sentence(), i -> new ArrayList<>()).add(draft.mention(actors));
            }
        }
        sentences.forEach(s -> overall.read(s, named.getOrDefault(s.index(), List.of())));
    }

    /** Whom "they" or "both" means; empty if nobody is sure. */
    List<Actor> antecedent(int s, Token token, boolean both, String self) {
        Sentence sentence = sentences.get(s);
        List<Actor> pair = pairs.before(sentence.index(), token.index(), true, true, both ? 3 : 1);
        List<ActorMention> groups = new ArrayList<>();
        for (int i = Math.max(0, s - 1); i <= s; i++) {
            for (ActorMention m : mentions.apply(i)) {
                boolean earlier = i < s || m.last() < token.index() && !Anaphora.isSelf(m, self);
                if (earlier && Anaphora.subject(sentences.get(i), m) && m.actors().size() == 1 && m.actors().get(0).kind() == Actor.Kind.GROUP) {
                    groups.add(m);
                }
            }
        }
        boolean cut = s > 0 && Anaphora.isHeading(sentences.get(s - 1)) && groups.stream().noneMatch(m -> m.sentence() == sentence.index());
        if (!groups.isEmpty() && !both && !cut) {
            ActorMention last = groups.get(groups.size() - 1);
            boolean sole = groups.stream().map(m -> m.actors().get(0).id()).distinct().count() == 1;
            boolean stale = last.sentence() < sentence.index() && subjectBefore(s, token);
            return pair.isEmpty() && sole && !stale ? last.actors() : List.of();
        }
        return pair.isEmpty() && !manyBefore(s, token) ? farther(sentence, token) : pair;
    }

    /** The last pair of some sentences, and the pair that a document is about where a heading or a list stands between. */
    private List<Actor> farther(Sentence sentence, Token token) {
        int verb = sentence.head(token.index());
        if (verb >= 0 && HEARSAY.contains(sentence.token(verb).lemma())) {
            return List.of();
        }
        List<Actor> near = pairs.before(sentence.index(), token.index(), true, true, NEAR);
        List<Actor> usual = overall.dominant(true, true);
        return near.isEmpty() ? usual : near;
    }

    /** True if a noun in the plural that "they" may mean is a subject in the sentence before, or stands before it in its own. */
    private boolean manyBefore(int s, Token token) {
        Sentence own = sentences.get(s);
        boolean here = own.tokens().stream().limit(token.index()).anyMatch(t -> isMany(own, t, false) && !isPair(s, t));
        return here || s > 0 && !Anaphora.isHeading(sentences.get(s - 1)) && sentences.get(s - 1).tokens().stream().anyMatch(t -> isMany(sentences.get(s - 1), t, true) && !isPair(s - 1, t));
    }

    /** "Exporters saw demand for their products halve": the sentence has a subject in the plural of its own. */
    private boolean subjectBefore(int s, Token token) {
        Sentence own = sentences.get(s);
        return own.tokens().stream().limit(token.index()).anyMatch(t -> isMany(own, t, true) && !isPair(s, t));
    }

    private boolean isPair(int s, Token token) {
        return mentions.apply(s).stream().anyMatch(m -> m.actors().size() == 2 && m.first() <= token.index() && token.index() <= m.last());
    }

    private static boolean isMany(Sentence sentence, Token token, boolean subject) {
        String label = sentence.label(token.index());
        boolean argument = label.startsWith("nsubj") || !subject && (label.equals("obj") || label.equals("conj"));
        return token.pos().endsWith("NS") && argument || token.pos().equals("NNPS") && argument;
    }

    /** The actors of a description of several; empty if it stays open. */
    List<Actor> described(int s, Draft draft) {
        if (draft.subject() instanceof Draft.Theirs theirs) {
            return theirs(s, draft, theirs);
        }
        if (!(draft.subject() instanceof Draft.Pair kind)) {
            return List.of();
        }
        List<Actor> pair = kind.bare() ? List.of() : pairs.before(sentences.get(s).index(), draft.first(), kind.persons(), kind.bodies(), DESCRIBED,
                two -> !kind.leaders() || two.stream().allMatch(people::mayLead));
        return pair.isEmpty() ? overall.dominant(kind.persons(), kind.bodies()) : pair;
    }

    private List<Actor> theirs(int s, Draft draft, Draft.Theirs theirs) {
        List<Actor> generic = List.of(theirs.generic());
        Sentence sentence = sentences.get(s);
        for (int i = draft.first() - 1; i >= Math.max(0, draft.first() - NEAR); i--) {
            if (sentence.token(i).lower().equals("their")) {
                List<Actor> owners = antecedent(s, sentence.token(i), false, "");
                List<Actor> holders = owners.stream().filter(o -> !o.code().isEmpty()).map(o -> people.holder(o.code(), theirs.office(), theirs.generic())).toList();
                boolean known = holders.size() == 2 && Stream.concat(holders.stream(), generic.stream()).map(Actor::id).distinct().count() == 3;
                return known ? holders : generic;
            }
        }
        return generic;
    }
}
