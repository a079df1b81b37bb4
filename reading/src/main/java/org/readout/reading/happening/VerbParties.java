package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Role;
import org.readout.reading.actor.Cast;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;

/** Who takes part in a happening named by a verb: its subjects, objects and prepositional phrases. */
final class VerbParties {

    private static final Set<String> AMONG = Set.of("with", "between", "among", "amongst", "alongside", "and", "of", "by");
    private static final Set<String> TOWARDS = Set.of("on", "against", "to", "with", "for", "toward", "towards", "upon");

    /** What only those who govern a place do there: "was jailed in X". */
    private static final Set<String> AUTHORITIES = Set.of("arrest", "jail", "imprison", "convict", "sentence", "fine", "remand");

    /** Whoever is sent away from a place or body, or kept out of it, is so by those who govern it: "was expelled from X". */
    private static final Set<String> EXCLUDING = Set.of("bar", "ban", "exclude", "expel", "deport", "banish", "evict");

    private final Cast cast;
    private final Triggers triggers;

    VerbParties(Cast cast, Triggers triggers) {
        this.cast = cast;
        this.triggers = triggers;
    }

    void find(Sentence s, int v, Trigger row, Partakers found) {
        boolean together = row.frame() == Trigger.Frame.RECIP;
        boolean undergone = row.frame() == Trigger.Frame.UNDERGO;
        Role subject = undergone || row.frame() == Trigger.Frame.HOST ? Role.RECIPIENT : Role.ACTOR;
        Role object = row.frame() == Trigger.Frame.HOST || together ? Role.ACTOR : Role.RECIPIENT;
        Clauses.subjects(s, v).stream().filter(t -> acts(s, t, row)).forEach(t -> found.addThing(t, subject));
        if (row.type() == EventType.MOBILIZE && found.size() == 0) {
            Clauses.objects(s, v).forEach(t -> found.add(t, Role.ACTOR));
        }
        if (Clauses.passive(s, v) && found.size() == 0 && (row.mode() == Mode.ARREST || row.mode() == Mode.CONVICT) && AUTHORITIES.contains(row.lemma())) {
            s.children(v, "obl").stream().filter(o -> s.preposition(o).equals("in")).forEach(found::addAuthority);
        }
        if (undergone) {
            giver(s, v, row, found);
            return;
        }
        if (row.frame() == Trigger.Frame.SELF) {
            Clauses.objects(s, v).forEach(t -> found.add(t, row.type() == EventType.OTHER ? Role.ACTOR : object));
            return;
        }
        if (together) {
            Clauses.objects(s, v).forEach(o -> s.children(o, "nmod").stream().filter(n -> s.preposition(n).matches("with|between"))
                    .forEach(n -> found.addThings(n, Role.ACTOR)));
        }
        if (row.objectIsRecipient() || row.needs("objactor") || together) {
            boolean judged = row.type() == EventType.ACCUSE || row.type() == EventType.SUPPORT || row.type() == EventType.REJECT;
            Clauses.objects(s, v).stream().filter(t -> !judged || !found.addAgent(t, object)).forEach(t -> {
                found.addThing(t, object);
                partner(s, t, together, found);
            });
        } else {
            Clauses.objects(s, v).forEach(t -> below(s, t, row, found));
            s.children(v, "iobj").forEach(t -> found.addThing(t, object));
        }
        if (EXCLUDING.contains(row.lemma()) && !found.has(Role.ACTOR) && !found.armed()) {
            s.children(v, "obl").stream().filter(o -> s.preposition(o).equals("from")).forEach(found::addGovernor);
        }
        if (row.type() == EventType.COOPERATE && row.frame() == Trigger.Frame.ACT) {
            Clauses.objects(s, v).forEach(o -> s.children(o, "nmod").stream().filter(n -> s.preposition(n).equals("to")).forEach(n -> found.addThings(n, object)));
        }
        if (row.type().quad() == 4 && s.label(v).equals("ccomp") && s.token(s.head(v)).isVerb() && Clauses.objects(s, v).stream().anyMatch(o -> theirs(s, o))) {
            Clauses.subjects(s, s.head(v)).forEach(t -> found.addThing(t, Role.RECIPIENT));
        }
        for (int o : s.children(v, "obl", "nmod", "obl:tmod", "advcl", "ccomp", "xcomp")) {
            if (!s.token(o).isVerb() && joins(s, v, s.preposition(o), row)) {
                found.addThings(o, object);
            }
        }
    }

    /** "received weapons from X": who gives, at the verb or at what is given. */
    private static void giver(Sentence s, int v, Trigger row, Partakers found) {
        List<Integer> phrases = new ArrayList<>(s.children(v, "obl"));
        Clauses.objects(s, v).forEach(o -> phrases.addAll(s.children(o, "nmod")));
        phrases.stream().filter(o -> accepts(row, s.preposition(o))).forEach(o -> found.addThings(o, Role.ACTOR));
    }

    /** "signed a treaty with X": the partner stands below what is done together. */
    private static void partner(Sentence s, int object, boolean together, Partakers found) {
        if (together) {
            s.children(object, "nmod").stream().filter(n -> s.preposition(n).matches("with|between|among"))
                    .forEach(n -> found.addThings(n, Role.ACTOR));
        }
    }

    /** A thing uses force only for its owner if it is a means of force: "Russian missiles hit", not "Russian interests clash". */
    private boolean acts(Sentence s, int subject, Trigger row) {
        return row.type().quad() != 4 || !s.token(subject).isNoun() || cast.actorAt(s.index(), subject).isPresent()
                || triggers.isForce(s.token(subject));
    }

    /** "X says that Y shelled its villages": what is hit is not Y's own. */
    private static boolean theirs(Sentence s, int object) {
        return s.children(object, "nmod:poss").stream().anyMatch(p -> s.token(p).lower().matches("its|their|his|her"));
    }

    private static boolean joins(Sentence s, int v, String preposition, Trigger row) {
        return switch (row.frame()) {
            case RECIP -> AMONG.contains(preposition) || row.needs("prep") && preposition.equals("to");
            case VISIT -> preposition.equals("between") || accepts(s, v, preposition, row);
            default -> accepts(s, v, preposition, row);
        };
    }

    private static boolean accepts(Sentence s, int v, String preposition, Trigger row) {
        return !(Clauses.passive(s, v) && preposition.equals("by")) && accepts(row, preposition);
    }

    private static boolean accepts(Trigger row, String preposition) {
        return row.prepositions().isEmpty() ? TOWARDS.contains(preposition) : row.prepositions().contains(preposition);
    }

    /** Recipients inside an object that is no actor: "sever ties with X", "impose a curfew on Y". */
    private static void below(Sentence s, int object, Trigger row, Partakers found) {
        if (row.frame() == Trigger.Frame.ACT) {
            s.children(object, "amod", "compound").forEach(c -> found.add(c, Role.RECIPIENT));
        }
        s.children(object, "nmod").stream().filter(n -> accepts(row, s.preposition(n))).forEach(n -> found.addThings(n, Role.RECIPIENT));
    }
}
