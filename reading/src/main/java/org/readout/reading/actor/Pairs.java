package org.readout.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.model.Actor;
import org.readout.reading.parse.Sentence;

/** Remembers which two were named together: "Trump and Putin", "U.S.-Russia", "Macron met Merz". */
final class Pairs {

    private static final Set<String> MODIFIERS = Set.of("compound", "amod");
    private static final Set<String> AND = Set.of("and", "&");

    /** Two actors named together; {@code plain} if a "they" may mean them. */
    private record Two(int sentence, int last, List<Actor> actors, boolean persons, boolean plain) {}

    /** How many mentions apart two may stand. */
    private static final int NEAR = 12;

    private final List<Two> all = new ArrayList<>();
    private int plainFrom;

    /** After a heading "they" means nobody before it. */
    void forgetPlain() {
        plainFrom = all.size();
    }

    /** Takes the pairs of a sentence from its mentions in text order. */
    void read(Sentence sentence, List<ActorMention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < Math.min(mentions.size(), i + 1 + NEAR); j++) {
                ActorMention a = mentions.get(i);
                ActorMention b = mentions.get(j);
                if (a.actors().size() == 1 && b.actors().size() == 1 && sameKind(a, b) && !a.actors().get(0).id().equals(b.actors().get(0).id())) {
                    boolean hyphen = a.head() == b.head() || MODIFIERS.contains(sentence.label(a.head()));
                    if (hyphen && b.first() <= a.last() + 2 || coordinated(sentence, a, b) || !hyphen && meets(sentence, a, b)) {
                        all.add(new Two(sentence.index(), b.last(), List.of(a.actors().get(0), b.actors().get(0)), isPerson(a), !hyphen));
                    }
                }
            }
        }
        for (ActorMention m : mentions) {
            if (m.actors().size() == 2) {
                all.add(new Two(sentence.index(), m.last(), m.actors(), isPerson(m), true));
            }
        }
    }

    /**
     * The last pair that ends before a token, at most {@code back} sentences away; empty if there is none or, for a "they"
     * ({@code persons} and {@code bodies}), if two different pairs stand in the same sentence.
     */
    List<Actor> before(int sentence, int token, boolean persons, boolean bodies, int back) {
        return before(sentence, token, persons, bodies, back, pair -> true);
    }

    /** The same among the pairs that {@code suit}. */
    List<Actor> before(int sentence, int token, boolean persons, boolean bodies, int back, Predicate<List<Actor>> suit) {
        boolean any = persons && bodies;
        List<Two> fitting = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0 && all.get(i).sentence() >= sentence - back; i--) {
            Two two = all.get(i);
            boolean earlier = two.sentence() < sentence || two.sentence() == sentence && two.last() < token;
            if (earlier && suit.test(two.actors()) && (two.persons() ? persons : bodies) && (!any || back > 1 || two.plain() && i >= plainFrom)) {
                fitting.add(two);
            }
        }
        if (fitting.isEmpty()) {
            return List.of();
        }
        Two last = fitting.get(0);
        boolean rival = fitting.stream().anyMatch(t -> t.sentence() == last.sentence() && !sameActors(t, last));
        return rival ? List.of() : last.actors();
    }

    /** The pair named together most often: at least twice, and at least twice as often as any other; empty if there is none. */
    List<Actor> dominant(boolean persons, boolean bodies) {
        List<List<Two>> groups = new ArrayList<>();
        for (Two two : all) {
            if (two.persons() ? persons : bodies) {
                groups.stream().filter(g -> sameActors(g.get(0), two)).findFirst().orElseGet(() -> {
                    groups.add(new ArrayList<>());
                    return groups.get(groups.size() - 1);
                }).add(two);
            }
        }
        groups.sort(Comparator.comparingInt((List<Two> g) -> -g.size()));
        boolean clear = !groups.isEmpty() && groups.get(0).size() >= 2 && (groups.size() == 1 || groups.get(0).size() >= 2 * groups.get(1).size());
        return clear ? groups.get(0).get(0).actors() : List.of();
    }

    private static boolean sameActors(Two a, Two b) {
        return a.actors().stream().allMatch(x -> b.actors().stream().anyMatch(y -> x.id().equals(y.id())));
    }

    private static boolean sameKind(ActorMention a, ActorMention b) {
        return isPerson(a) == isPerson(b) && (isPerson(a) || isBody(a) && isBody(b));
    }

    private static boolean isPerson(ActorMention m) {
        return m.actors().get(0).kind() == Actor.Kind.PERSON;
    }

    private static boolean isBody(ActorMention m) {
        Actor actor = m.actors().get(0);
        boolean party = actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.ORGANISATION
                || actor.kind() == Actor.Kind.GROUP && !actor.code().isEmpty();
        return party && !actor.sector().equals("JRN");
    }

    private static boolean coordinated(Sentence sentence, ActorMention a, ActorMention b) {
        boolean two = sentence.label(b.head()).equals("conj") && sentence.head(b.head()) == a.head()
                && sentence.children(a.head(), "conj").size() == 1;
        return two || b.first() == a.last() + 2 && AND.contains(sentence.token(a.last() + 1).text()) && !sentence.label(a.head()).equals("conj");
    }

    private static boolean meets(Sentence sentence, ActorMention a, ActorMention b) {
        int verb = sentence.head(a.head());
        return verb >= 0 && verb == sentence.head(b.head()) && sentence.label(a.head()).equals("nsubj")
                && (sentence.label(b.head()).equals("obj") || sentence.label(b.head()).equals("obl") && sentence.preposition(b.head()).equals("with"));
    }
}
