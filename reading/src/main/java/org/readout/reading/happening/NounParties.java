package org.readout.reading.happening;

import java.util.Set;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Role;
import org.readout.reading.actor.Cast;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;

/** Who takes part in a happening named by a noun: its owners, modifiers and prepositional phrases. */
final class NounParties {

    private static final Set<String> AMONG = Set.of("with", "between", "among", "amongst", "alongside", "and", "of");
    private static final Set<String> TOWARDS = Set.of(
            "on", "against", "to", "at", "with", "for", "of", "from", "toward", "towards", "upon", "over", "into", "about", "near");

    private final Cast cast;
    private final Triggers triggers;

    NounParties(Cast cast, Triggers triggers) {
        this.cast = cast;
        this.triggers = triggers;
    }

    /** @param undergone true if the verb above is one of suffering, so that "from" names who acts */
    void find(Sentence s, int n, Trigger row, boolean undergone, Partakers found) {
        if (row.lemma().contains(" ") && s.child(n, "cop") >= 0) {
            s.children(n, "nsubj").forEach(c -> found.addAll(c, Role.ACTOR));
        }
        int partner = partner(s, n);
        if (partner >= 0) {
            found.add(partner, Role.ACTOR);
        }
        if (row.type().quad() % 2 == 1) {
            origin(s, n, found);
        }
        for (int c : s.children(n, "nmod:poss", "compound", "amod", "nmod", "obl", "acl", "acl:relcl", "dep", "appos")) {
            switch (s.label(c)) {
                case "nmod:poss", "compound", "amod" -> owner(s, c, row, found);
                default -> {
                    phrase(s, c, row, undergone, found);
                    agent(s, c, found);
                    host(s, n, c, row, found);
                }
            }
        }
        if (row.frame() == Trigger.Frame.RECIP && row.type() == EventType.CONSULT && found.size() == 0) {
            matter(s, n, found);
        }
    }

    /** "The accusation that … came from X": whoever the words come from says them. */
    private static void origin(Sentence s, int n, Partakers found) {
        int verb = s.label(n).equals("nsubj") ? s.head(n) : -1;
        if (verb >= 0 && s.token(verb).lemma().matches("come|originate|emanate|stem")) {
            s.children(verb, "obl").stream().filter(o -> s.preposition(o).equals("from")).forEach(found::addGovernor);
        }
    }

    /** "talks on a merger of X and Y": those whose common matter it is. */
    private void matter(Sentence s, int n, Partakers found) {
        for (int about : s.children(n, "nmod")) {
            if (!s.preposition(about).matches("on|over|about")) {
                continue;
            }
            for (int of : s.children(about, "nmod")) {
                Partakers theirs = new Partakers(cast, s);
                if (s.preposition(of).matches("of|between")) {
                    theirs.addThings(of, Role.ACTOR);
                }
                if (theirs.size() > 1) {
                    found.addThings(of, Role.ACTOR);
                }
            }
        }
    }

    /** "the release of a reporter by X": the agent may hang on the one who is acted on. */
    private void agent(Sentence s, int c, Partakers found) {
        if (s.preposition(c).equals("of") && cast.actorAt(s.index(), c).isPresent()) {
            s.children(c, "nmod").stream().filter(x -> s.preposition(x).equals("by")).forEach(x -> found.addThings(x, Role.ACTOR));
        }
    }

    /** "a visit by X to Y": the host may hang on the visitor or on the verb. */
    private static void host(Sentence s, int n, int c, Trigger row, Partakers found) {
        if (row.frame() == Trigger.Frame.VISIT && s.preposition(c).equals("by")) {
            s.children(c, "nmod").stream().filter(x -> s.preposition(x).equals("to")).forEach(x -> found.addThings(x, Role.RECIPIENT));
            int after = s.subtree(c).get(s.subtree(c).size() - 1) + 1;
            if (s.head(n) >= 0) {
                s.children(s.head(n), "obl").stream().filter(x -> s.preposition(x).equals("to") && s.child(x, "case") == after)
                        .forEach(x -> found.addThings(x, Role.RECIPIENT));
            }
        }
    }

    /** In "an X and Y meeting" the parser may take X for the head: its index, -1 otherwise. */
    static int partner(Sentence s, int n) {
        int head = s.head(n);
        boolean joined = head >= 0 && s.label(n).equals("conj") && s.token(head).isProperNoun() && !s.token(n).isProperNoun()
                && s.children(n, "compound").stream().anyMatch(c -> s.token(c).isProperNoun());
        for (int k = head + 1; joined && k < n; k++) {
            joined = s.token(k).pos().equals("CC") || s.head(k) == n || s.token(k).isProperNoun();
        }
        return joined ? head : -1;
    }

    /** "X's attack", "the Russian visit", "the X and Y talks". */
    private void owner(Sentence s, int c, Trigger row, Partakers found) {
        if (!venue(s, c, row)) {
            found.addAll(c, row.frame() == Trigger.Frame.HOST ? Role.RECIPIENT : Role.ACTOR);
        }
    }

    private void phrase(Sentence s, int c, Trigger row, boolean undergone, Partakers found) {
        String label = s.label(c);
        String preposition = s.preposition(c);
        boolean together = row.frame() == Trigger.Frame.RECIP;
        boolean source = preposition.equals("of") || preposition.equals("from");
        if (preposition.equals("of") && sentAway(row)) {
            s.children(c, "nmod").stream().filter(x -> s.preposition(x).equals("from")).forEach(found::addGovernor);
        }
        if (preposition.equals("of")) {
            s.children(c, "nmod").stream().filter(x -> s.preposition(x).equals("by") || together && s.preposition(x).matches("between|with"))
                    .forEach(x -> found.addThings(x, Role.ACTOR));
        }
        boolean pulledBack = preposition.equals("of") && row.type() == EventType.RETREAT && !row.prepositions().isEmpty() && !row.prepositions().contains("of");
        boolean traded = preposition.equals("of") && row.type() == EventType.COOPERATE && row.needs("phrase");
        boolean toured = preposition.equals("of") && row.frame() == Trigger.Frame.VISIT
                && s.children(s.head(c), "nmod").stream().anyMatch(x -> s.preposition(x).equals("by"));
        if (preposition.equals("by") || undergone && preposition.equals("from") || pulledBack || traded
                || together && (AMONG.contains(preposition) || preposition.isEmpty() && !label.startsWith("acl"))) {
            found.addThings(c, Role.ACTOR);
        } else if (preposition.equals("from") && sentAway(row)) {
            found.addGovernor(c);
        } else if (toured) {
            found.addThings(c, Role.RECIPIENT);
        } else if (row.frame() == Trigger.Frame.SELF || row.frame() == Trigger.Frame.VISIT && source) {
            if (source) {
                found.addAll(c, Role.ACTOR);
            }
        } else if (!together && preposition.equals("of") && !row.prepositions().isEmpty() && !row.prepositions().contains("of")) {
            s.children(c, "nmod").stream().filter(x -> row.prepositions().contains(s.preposition(x))).forEach(x -> found.addThings(x, Role.RECIPIENT));
        } else if (!together && (row.prepositions().isEmpty() ? TOWARDS : row.prepositions()).contains(preposition)) {
            found.addThings(c, Role.RECIPIENT);
        } else {
            clause(s, c, together, found);
        }
    }

    /** Whoever is deported or expelled from a place is so by those who govern it. */
    private static boolean sentAway(Trigger row) {
        return row.mode() == Mode.DEPORT || row.mode() == Mode.EXPEL;
    }

    /** "talks that X joined", "an offer made by X", "a dispute involving X". */
    private void clause(Sentence s, int c, boolean together, Partakers found) {
        String label = s.label(c);
        String pos = s.token(c).pos();
        if (label.equals("acl:relcl") && "actor".equals(triggers.carrier(s, c, c))) {
            Clauses.subjects(s, c).forEach(t -> found.add(t, Role.ACTOR));
            s.children(c, "obl", "obj").stream().filter(o -> s.preposition(o).matches(together ? "to|with" : "on|against|to"))
                    .forEach(o -> found.add(o, together ? Role.ACTOR : Role.RECIPIENT));
        } else if (label.equals("acl") && pos.equals("VBN") && triggers.carrier(s, c, c) != null) {
            Clauses.agents(s, c).forEach(t -> found.add(t, Role.ACTOR));
        } else if (label.equals("acl") && pos.equals("VBG") && s.token(c).lower().equals("involving")) {
            s.children(c, "obj").forEach(o -> found.addAll(o, Role.ACTOR));
        }
    }

    /** A single city before a contact ("the Helsinki summit") is where it is held, not who takes part. */
    private boolean venue(Sentence s, int token, Trigger row) {
        return row.type() == EventType.CONSULT && !s.label(token).equals("nmod:poss") && s.child(token, "conj") < 0
                && cast.placeAt(s.index(), token).map(p -> cast.actors().stream().filter(a -> a.sentence() == s.index() && a.head() == token)
                        .allMatch(a -> a.actors().size() == 1 && !a.actors().get(0).name().equalsIgnoreCase(p.place().name()))).orElse(false);
    }
}
