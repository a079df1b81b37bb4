package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.model.EventType;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.reading.actor.Cast;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;

/** Finds who takes part in a happening, and as what. */
final class Parties {

    /** Nouns whose owner does what they are about: "X's threat of an attack". */
    private static final Set<String> CONTROLLING = Set.of("announcement", "decision", "denial", "offer", "plan", "pledge", "preparation", "promise", "threat", "vote");

    private static final Set<String> ATTENDING = Set.of("attend", "join", "participate", "take");

    private static final Set<String> HARM = Set.of("kill", "wound", "injure", "maim", "hurt");

    private final Cast cast;
    private final Triggers triggers;
    private final VerbParties verbs;
    private final NounParties nouns;

    Parties(Cast cast, Triggers triggers) {
        this.cast = cast;
        this.triggers = triggers;
        this.verbs = new VerbParties(cast, triggers);
        this.nouns = new NounParties(cast, triggers);
    }

    /** Participants of the happening at {@code trigger}, one entry an actor, in order of appearance. */
    List<Participant> find(Sentence s, int trigger, Trigger row, List<Integer> carriers) {
        Partakers found = new Partakers(cast, s);
        if (s.token(trigger).isVerb() || s.token(trigger).pos().startsWith("JJ")) {
            verbs.find(s, trigger, row, found);
        } else {
            nouns.find(s, trigger, row, undergone(s, trigger, row, carriers), found);
            for (int carrier : carriers) {
                carrier(s, carrier, trigger, row, found);
            }
            planner(s, trigger, row, found);
            attendants(s, trigger, row, found);
            adjunct(s, trigger, row, found);
            victims(s, trigger, row, found);
            host(s, trigger, row, carriers, found);
        }
        if (reaches(row, found)) {
            Reach.find(s, trigger, row, carriers, found);
        }
        return found.distinct(row);
    }

    /**
     * True for acts on somebody of whom nobody has been found yet; an agreement of several has them already. A deed whose word means one only
     * with its sufferer beside it ("hit the town", "hit the road") reaches nobody further off.
     */
    private static boolean reaches(Trigger row, Partakers found) {
        if (row.needs("recipient") && row.type().quad() % 2 == 0) {
            return false;
        }
        boolean act = row.frame() == Trigger.Frame.ACT || row.frame() == Trigger.Frame.RECIP && row.type() == EventType.AGREE && found.size() == 1;
        return act && row.type() != EventType.OTHER && !found.has(Role.RECIPIENT);
    }

    /** "X faced criticism from Y": the noun's act is done to the subject of its verb. */
    private boolean undergone(Sentence s, int noun, Trigger row, List<Integer> carriers) {
        return row.frame() == Trigger.Frame.ACT && carriers.stream().anyMatch(v -> s.token(v).isVerb() && "recipient".equals(triggers.carrier(s, v, noun)));
    }

    /** "X held talks with Y": who stands around the verb that carries the noun out. */
    private void carrier(Sentence s, int v, int trigger, Trigger row, Partakers found) {
        String part = triggers.carrier(s, v, trigger);
        boolean together = row.frame() == Trigger.Frame.RECIP;
        boolean wanted = part != null ? !part.equals("none") : found.size() < 2 && together;
        if (!wanted || !s.token(v).isVerb()) {
            return;
        }
        boolean undergone = "recipient".equals(part) && !together;
        boolean recipient = undergone || row.frame() == Trigger.Frame.HOST;
        boolean owned = row.frame() == Trigger.Frame.ACT && found.has(recipient ? Role.RECIPIENT : Role.ACTOR);
        for (int t : Clauses.subjects(s, v)) {
            if (t != trigger && !owned) {
                found.add(t, recipient ? Role.RECIPIENT : Role.ACTOR);
            }
        }
        for (int o : s.children(v, "obl")) {
            String preposition = s.preposition(o);
            if (undergone && (preposition.equals("from") || preposition.equals("by"))) {
                found.addThings(o, Role.ACTOR);
            } else if (together && (preposition.equals("with") || preposition.equals("between"))) {
                found.addThings(o, Role.ACTOR);
            } else if (suffers(row, preposition) || row.frame() == Trigger.Frame.VISIT && preposition.equals("to")) {
                found.addThings(o, Role.RECIPIENT);
            }
        }
    }

    private static boolean suffers(Trigger row, String preposition) {
        if (row.frame() != Trigger.Frame.ACT || preposition.equals("in") || preposition.equals("by")) {
            return false;
        }
        return row.prepositions().isEmpty() ? preposition.matches("on|against|to") : row.prepositions().contains(preposition);
    }

    /** "X's wish for a summit with Y", "X put off a vote on aid to Y": who owns or carries the plan takes part. */
    private void planner(Sentence s, int trigger, Trigger row, Partakers found) {
        int head = s.head(trigger);
        boolean control = row.frame() == Trigger.Frame.ACT && !found.has(Role.ACTOR) && head >= 0 && CONTROLLING.contains(s.token(head).lemma());
        if (control && s.preposition(trigger).matches("of|for|on")) {
            List<Integer> owners = s.children(head, "nmod:poss");
            int verb = owners.isEmpty() && s.label(head).equals("obj") ? s.head(head) : -1;
            owners.forEach(c -> found.add(c, Role.ACTOR));
            if (verb >= 0 && "actor".equals(triggers.carrier(s, verb, head))) {
                Clauses.subjects(s, verb).forEach(c -> found.add(c, Role.ACTOR));
            }
        }
        if (row.frame() == Trigger.Frame.RECIP && found.size() == 1 && head >= 0 && s.token(head).isNoun()
                && s.preposition(trigger).equals("for")) {
            s.children(head, "nmod:poss").forEach(c -> found.add(c, Role.ACTOR));
        }
    }

    /** "After talks with X, Y kept silent": the subject of the main clause takes part in what is told of it beside the clause. */
    private static void adjunct(Sentence s, int trigger, Trigger row, Partakers found) {
        int verb = s.head(trigger);
        verb = verb >= 0 && s.token(verb).lower().equals("ahead") ? s.head(verb) : verb;
        boolean with = s.children(trigger, "nmod").stream().anyMatch(n -> s.preposition(n).equals("with"));
        if (row.type() == EventType.CONSULT && found.size() == 1 && with && verb >= 0 && s.token(verb).isVerb() && s.label(trigger).equals("obl")
                && s.preposition(trigger).matches("after|before|following|during|ahead of|of")) {
            Clauses.subjects(s, verb).forEach(t -> found.add(t, Role.ACTOR));
        }
    }

    /** "X will attend a summit in Y": who alone is known to go to a contact in another state is the guest of that state. */
    private static void host(Sentence s, int trigger, Trigger row, List<Integer> carriers, Partakers found) {
        boolean alone = row.type() == EventType.CONSULT && row.frame() == Trigger.Frame.RECIP && found.size() == 1 && found.has(Role.ACTOR);
        if (alone && carriers.stream().anyMatch(v -> ATTENDING.contains(s.token(v).lemma()))) {
            s.children(trigger, "nmod", "obl").stream().filter(n -> s.preposition(n).matches("in|at")).forEach(found::addHost);
        }
    }

    /** "Ten men were killed in X's shelling in Y": whoever is killed suffers the attack; if nobody knows whose they are, the place does. */
    private static void victims(Sentence s, int trigger, Trigger row, Partakers found) {
        int verb = s.head(trigger);
        if (row.type() != EventType.ASSAULT || found.has(Role.RECIPIENT) || !found.has(Role.ACTOR) || verb < 0 || !HARM.contains(s.token(verb).lemma())
                || !s.label(trigger).equals("obl") || !s.preposition(trigger).matches("in|by|during") || !Clauses.passive(s, verb)) {
            return;
        }
        s.children(verb, "obl").stream().filter(o -> o > trigger && s.preposition(o).matches("in|at|near")).forEach(o -> found.addThing(o, Role.RECIPIENT));
        if (!found.has(Role.RECIPIENT)) {
            Clauses.objects(s, verb).forEach(o -> found.add(o, Role.RECIPIENT));
        }
    }

    /** "The summit ended with X and Y refusing": who acts in an absolute clause under a contact takes part in it. */
    private static void attendants(Sentence s, int trigger, Trigger row, Partakers found) {
        int verb = s.head(trigger);
        if (row.type() != EventType.CONSULT || found.size() > 0 || verb < 0 || !s.label(trigger).startsWith("nsubj")) {
            return;
        }
        List<Integer> phrases = new ArrayList<>(s.children(verb, "advcl", "obl"));
        s.children(verb, "obj").forEach(o -> phrases.addAll(s.children(o, "nmod")));
        for (int c : phrases) {
            boolean with = s.children(c, "mark", "case").stream().anyMatch(m -> s.token(m).lower().equals("with"));
            if (with && s.token(c).pos().equals("VBG")) {
                Clauses.subjects(s, c).forEach(t -> found.add(t, Role.ACTOR));
            } else if (with && s.children(c, "acl").stream().anyMatch(v -> s.token(v).pos().equals("VBG"))) {
                found.addAll(c, Role.ACTOR);
            }
        }
    }
}
