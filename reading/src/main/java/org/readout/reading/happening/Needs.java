package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.EventType;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.reading.actor.ActorMention;
import org.readout.reading.actor.Cast;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;

/** Checks the needs of a lexicon row against a sentence. */
final class Needs {

    private final Cast cast;

    Needs(Cast cast) {
        this.cast = cast;
    }

    /**
     * True if what the row needs of the words around the trigger is there.
     *
     * @param told whether a word in whose scope the happening stands tells whether it took place
     */
    boolean words(Sentence s, int trigger, Trigger row, List<Integer> anchors, boolean told) {
        return row.needs().stream().allMatch(n -> switch (n.name()) {
            case "obj" -> Clauses.objects(s, trigger).stream().anyMatch(o -> lemmaIn(s, o, n.values()))
                    || s.children(trigger, "obj", "nsubj:pass", "dep").stream().anyMatch(o -> lemmaIn(s, o, n.values()));
            case "objmod" -> Clauses.objects(s, trigger).stream().flatMap(o -> s.children(o, "amod", "compound").stream())
                    .anyMatch(m -> n.values().contains(s.token(m).lower()));
            case "objactor" -> Clauses.objects(s, trigger).stream().anyMatch(o -> cast.actorAt(s.index(), o).isPresent()
                    || s.child(trigger, "xcomp") > o && s.children(o, "amod", "compound").stream().anyMatch(a -> cast.actorAt(s.index(), a).isPresent()));
            case "prep" -> s.children(trigger, "obl", "nmod", "advcl").stream()
                    .anyMatch(o -> n.values().contains(s.preposition(o)) || marked(s, o, n.values()));
            case "phrase" -> s.children(trigger, "obl", "nmod").stream().anyMatch(o -> lemmaIn(s, o, n.values()));
            case "noprep" -> s.children(trigger, "obl", "nmod", "acl").stream().noneMatch(o -> n.values().contains(s.preposition(o)));
            case "target" -> !Clauses.objects(s, trigger).isEmpty();
            case "clause" -> s.children(trigger, "ccomp", "xcomp", "acl").stream()
                    .filter(c -> row.type() != EventType.REQUEST || !told(s, c))
                    .anyMatch(c -> n.values().isEmpty() || n.values().contains(s.token(c).lemma().toLowerCase(Locale.ROOT)));
            case "must" -> s.children(trigger, "ccomp").stream().anyMatch(c -> demanded(s, c));
            case "other" -> s.children(trigger, "ccomp").stream().anyMatch(c -> another(s, trigger, c));
            case "states" -> s.children(trigger, "ccomp").stream().anyMatch(c -> betweenStates(s, trigger, c));
            case "wronged" -> s.children(trigger, "ccomp").stream().anyMatch(c -> n.values().contains(s.token(c).lemma()) && wronged(s, trigger, c));
            case "calling" -> s.children(trigger, "advcl", "xcomp", "acl").stream().anyMatch(c -> n.values().contains(s.token(c).lemma()) && s.token(c).pos().equals("VBG"));
            case "oneobj" -> s.children(trigger, "obj").size() < 2;
            case "firm" -> s.children(trigger, "aux").stream().noneMatch(a -> s.token(a).lower().matches("may|might|could|would|can"));
            case "noobj" -> s.child(trigger, "obj") < 0;
            case "noxcomp" -> s.child(trigger, "xcomp", "ccomp") < 0;
            case "adv" -> s.children(trigger, "advmod", "compound:prt").stream().anyMatch(o -> n.values().contains(s.token(o).lower()));
            case "often" -> Quantities.times(s, trigger) > 1 || s.children(trigger, "advmod").stream().anyMatch(o -> s.token(o).lower().matches("twice|thrice"));
            case "plural" -> s.token(trigger).pos().endsWith("S");
            case "carried" -> anchors.size() > 1 || told;
            case "compound" -> s.children(trigger, "compound", "amod").stream().anyMatch(o -> n.values().contains(s.token(o).lower()));
            default -> true;
        });
    }

    /**
     * True if the participants that the row needs are there.
     *
     * @param told whether a word in whose scope the noun stands tells whether its happening took place
     */
    boolean parties(Trigger row, List<Participant> parties, boolean told) {
        return row.needs().stream().allMatch(n -> switch (n.name()) {
            case "actor" -> parties.stream().anyMatch(p -> p.role() == Role.ACTOR);
            case "recipient" -> parties.stream().anyMatch(p -> p.role() == Role.RECIPIENT);
            case "two" -> parties.size() >= 2 || told && row.type().quad() == 4 && !parties.isEmpty();
            case "party" -> !parties.isEmpty();
            case "abroad" -> parties.stream().filter(p -> p.role() == Role.RECIPIENT && !p.actor().code().isEmpty())
                    .anyMatch(p -> parties.stream().noneMatch(q -> q.role() == Role.ACTOR && q.actor().code().equals(p.actor().code())));
            case "armed" -> parties.stream().anyMatch(p -> p.role() == Role.ACTOR && (p.actor().kind() == Actor.Kind.STATE
                    || Set.of("MIL", "REB", "UAF", "COP", "SPY", "PRM").contains(p.actor().sector())));
            case "sector" -> parties.stream().anyMatch(p -> p.role() == Role.ACTOR && n.values().contains(p.actor().sector()));
            default -> true;
        });
    }

    /** True if the date, place or participant that the row needs is there. */
    boolean circumstances(Draft d) {
        return d.row().needs().stream().allMatch(n -> switch (n.name()) {
            case "time" -> d.when() != null || d.place() != null || !d.participants().isEmpty() || d.anchors().size() > 1;
            case "dated" -> d.when() != null;
            case "located" -> d.when() != null || d.place() != null;
            case "rooted" -> d.participants().size() >= 2
                    || !d.participants().isEmpty() && (d.when() != null || d.place() != null || d.anchors().size() > 1 || d.verdict().told());
            default -> true;
        });
    }

    private static boolean lemmaIn(Sentence s, int token, Set<String> lemmas) {
        return Stream.concat(Stream.of(token), s.children(token, "conj", "nmod").stream().filter(n -> !s.preposition(n).matches("on|about|over")))
                .map(i -> s.token(i).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(l -> lemmas.contains(l) || l.endsWith("s") && lemmas.contains(l.substring(0, l.length() - 1)));
    }

    /** "says that X must go": the clause names somebody as obliged. */
    private boolean demanded(Sentence s, int clause) {
        boolean obliged = s.children(clause, "aux").stream().anyMatch(a -> s.token(a).lower().matches("must|should|ought"))
                || s.token(clause).lemma().equals("need") && s.child(clause, "xcomp") >= 0
                || s.token(clause).lemma().equals("have") && s.child(clause, "xcomp") >= 0;
        return obliged && s.children(clause, "nsubj", "nsubj:pass").stream()
                .anyMatch(c -> cast.actorAt(s.index(), c).filter(a -> a.form() != ActorMention.Form.PRONOUN).isPresent());
    }

    /** "claimed that X had …": somebody else's deed, once told. The press reports, and "claims" is a standing view. */
    private boolean another(Sentence s, int trigger, int clause) {
        List<Actor> own = Clauses.subjects(s, trigger).stream().flatMap(t -> named(s, t)).toList();
        List<Actor> others = Stream.of(s.child(clause, "nsubj")).filter(c -> c >= 0).flatMap(c -> named(s, c)).toList();
        return !s.token(trigger).pos().matches("VBZ|VBP") && own.stream().noneMatch(a -> a.sector().equals("JRN"))
                && !others.isEmpty() && others.stream().noneMatch(own::contains);
    }

    /** "France said that Chinese ships had": a state by its name of another state or its people. */
    private boolean betweenStates(Sentence s, int trigger, int clause) {
        List<String> own = Clauses.subjects(s, trigger).stream().flatMap(t -> acting(s, t)).filter(a -> a.kind() == Actor.Kind.STATE).map(Actor::code).toList();
        return !own.isEmpty() && Stream.of(s.child(clause, "nsubj")).filter(c -> c >= 0).flatMap(c -> acting(s, c))
                .anyMatch(a -> !a.code().isEmpty() && !own.contains(a.code()));
    }

    /** "said that X had shelled its port", "said a rocket was fired at it": the deed was done to the speaker, and not by it. */
    private boolean wronged(Sentence s, int trigger, int clause) {
        List<Actor> own = Clauses.subjects(s, trigger).stream().flatMap(t -> acting(s, t)).filter(a -> !a.sector().equals("JRN")).toList();
        List<Integer> hit = new ArrayList<>(Clauses.objects(s, clause));
        s.children(clause, "obl").stream().filter(o -> s.preposition(o).matches("at|on|against|into")).forEach(hit::add);
        boolean mine = hit.stream().flatMap(o -> Stream.concat(Stream.of(o), s.children(o, "nmod:poss").stream())).flatMap(o -> acting(s, o))
                .anyMatch(own::contains);
        return mine && Clauses.subjects(s, clause).stream().flatMap(t -> acting(s, t)).noneMatch(own::contains);
    }

    private Stream<Actor> acting(Sentence s, int token) {
        return cast.actorAt(s.index(), token).stream().flatMap(a -> a.actors().stream());
    }

    private Stream<Actor> named(Sentence s, int token) {
        return cast.actorAt(s.index(), token).filter(a -> a.form() != ActorMention.Form.PRONOUN).stream().flatMap(a -> a.actors().stream());
    }

    /** "insisted that X had left", "insists that X is leaving": what is told is not asked for. */
    private static boolean told(Sentence s, int clause) {
        return s.label(clause).equals("ccomp") && (s.token(clause).pos().matches("VBD|VBZ")
                || s.children(clause, "aux", "aux:pass", "cop").stream().anyMatch(a -> s.token(a).lower().matches("had|has|have|is|are|was|were|did|does")));
    }

    private static boolean marked(Sentence s, int clause, Set<String> words) {
        return s.children(clause, "mark").stream().anyMatch(m -> words.contains(s.token(m).lower()));
    }
}
