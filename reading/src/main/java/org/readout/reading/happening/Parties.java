package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Actor;
import org.readout.model.EventType;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.reading.actor.ActorMention;
import org.readout.reading.actor.Cast;
import org.readout.reading.actor.PlaceMention;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;

/** Finds who takes part in a happening, and as what. */
final class Parties {

    private static final Set<String> AMONG = Set.of("with", "between", "among", "amongst", "alongside", "and", "of", "by");
    private static final Set<String> TOWARDS = Set.of("on", "against", "to", "at", "with", "for", "of", "from", "toward", "towards", "upon", "over", "into", "in", "about", "near");
    private static final Set<String> PLACE_ONLY = Set.of("in", "at", "near", "into", "over", "from");

    private final Cast cast;
    private final Triggers triggers;

    Parties(Cast cast, Triggers triggers) {
        this.cast = cast;
        this.triggers = triggers;
    }

    /** Participants of the happening at {@code trigger}, one entry an actor, in order of appearance. */
    List<Participant> find(Sentence s, int trigger, Trigger row, List<Integer> carriers) {
        List<Participant> found = new ArrayList<>();
        if (s.token(trigger).isVerb()) {
            verb(s, trigger, row, found);
        } else {
            noun(s, trigger, row, found);
            for (int carrier : carriers) {
                carrier(s, carrier, trigger, row, found);
            }
            planner(s, trigger, row, found);
            attendants(s, trigger, row, found);
        }
        return distinct(found, row);
    }

    private void verb(Sentence s, int v, Trigger row, List<Participant> found) {
        Role subject = row.frame() == Trigger.Frame.HOST ? Role.RECIPIENT : Role.ACTOR;
        Role object = switch (row.frame()) {
            case HOST, RECIP -> Role.ACTOR;
            default -> Role.RECIPIENT;
        };
        Clauses.subjects(s, v).forEach(t -> {
            if (row.type().quad() != 4 || !s.token(t).isNoun() || cast.actorAt(s.index(), t).isPresent() || triggers.isForce(s.token(t))) {
                addThing(s, t, subject, found);
            }
        });
        if (row.frame() == Trigger.Frame.SELF) {
            Clauses.objects(s, v).forEach(t -> add(s, t, row.type() == EventType.OTHER ? Role.ACTOR : object, found));
            return;
        }
        if (row.objectIsRecipient() || row.needs("objactor") || row.frame() == Trigger.Frame.RECIP) {
            Clauses.objects(s, v).forEach(t -> addThing(s, t, object, found));
        } else {
            Clauses.objects(s, v).forEach(t -> below(s, t, row, found));
            s.children(v, "iobj").forEach(t -> addThing(s, t, object, found));
        }
        for (int o : s.children(v, "obl", "nmod", "obl:tmod", "advcl", "ccomp", "xcomp")) {
            String preposition = s.preposition(o);
            if (s.token(o).isVerb() || preposition.isEmpty()) {
                continue;
            }
            if (row.frame() == Trigger.Frame.RECIP) {
                if (AMONG.contains(preposition) || row.needs("prep") && preposition.equals("to")) {
                    Clauses.coordinated(s, o).forEach(t -> addThing(s, t, Role.ACTOR, found));
                }
            } else if (row.frame() == Trigger.Frame.VISIT && preposition.equals("between")) {
                Clauses.coordinated(s, o).forEach(t -> addThing(s, t, Role.RECIPIENT, found));
            } else if (Clauses.passive(s, v) && preposition.equals("by")) {
                continue;
            } else if (accepts(row, preposition)) {
                Clauses.coordinated(s, o).forEach(t -> addThing(s, t, object, found));
            }
        }
    }

    /** Recipients inside an object that is no actor: "sever ties with X", "impose a curfew on Y". */
    private void below(Sentence s, int object, Trigger row, List<Participant> found) {
        if (row.frame() == Trigger.Frame.ACT) {
            s.children(object, "amod", "compound").forEach(c -> add(s, c, Role.RECIPIENT, found));
        }
        for (int n : s.children(object, "nmod")) {
            String preposition = s.preposition(n);
            if (row.frame() == Trigger.Frame.RECIP ? AMONG.contains(preposition) : accepts(row, preposition)) {
                Clauses.coordinated(s, n).forEach(t -> addThing(s, t, row.frame() == Trigger.Frame.RECIP ? Role.ACTOR : Role.RECIPIENT, found));
            }
        }
    }

    private static boolean accepts(Trigger row, String preposition) {
        return row.prepositions().isEmpty() ? TOWARDS.contains(preposition) && !PLACE_ONLY.contains(preposition) && !preposition.equals("of") && !preposition.equals("about")
                : row.prepositions().contains(preposition);
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

    private void noun(Sentence s, int n, Trigger row, List<Participant> found) {
        boolean together = row.frame() == Trigger.Frame.RECIP;
        if (row.lemma().contains(" ") && s.child(n, "cop") >= 0) {
            s.children(n, "nsubj").forEach(c -> Clauses.coordinated(s, c).forEach(t -> add(s, t, Role.ACTOR, found)));
        }
        int partner = partner(s, n);
        if (partner >= 0) {
            add(s, partner, Role.ACTOR, found);
        }
        for (int c : s.children(n, "nmod:poss", "compound", "amod", "nmod", "obl", "acl", "acl:relcl", "dep", "appos")) {
            String label = s.label(c);
            String preposition = s.preposition(c);
            if (label.equals("nmod:poss") || label.equals("compound") || label.equals("amod")) {
                Role role = row.frame() == Trigger.Frame.HOST ? Role.RECIPIENT : Role.ACTOR;
                if (!venue(s, c, row)) {
                    Clauses.coordinated(s, c).forEach(t -> add(s, t, role, found));
                }
            } else if (preposition.equals("by")) {
                Clauses.coordinated(s, c).forEach(t -> addThing(s, t, Role.ACTOR, found));
            } else if (together && (AMONG.contains(preposition) || preposition.isEmpty() && !label.equals("acl"))) {
                Clauses.coordinated(s, c).forEach(t -> addThing(s, t, Role.ACTOR, found));
            } else if (row.frame() == Trigger.Frame.SELF || row.frame() == Trigger.Frame.VISIT && (preposition.equals("of") || preposition.equals("from"))) {
                if (preposition.equals("of") || preposition.equals("from")) {
                    Clauses.coordinated(s, c).forEach(t -> add(s, t, Role.ACTOR, found));
                }
            } else if (!together && preposition.equals("of") && row.prepositions().contains("to") && !row.prepositions().contains("of")) {
                s.children(c, "nmod").stream().filter(x -> s.preposition(x).equals("to")).forEach(x -> Clauses.coordinated(s, x)
                        .forEach(t -> addThing(s, t, Role.RECIPIENT, found)));
            } else if (!together && (row.prepositions().isEmpty() ? TOWARDS.contains(preposition) && !preposition.equals("in") : row.prepositions().contains(preposition))) {
                Clauses.coordinated(s, c).forEach(t -> addThing(s, t, Role.RECIPIENT, found));
            } else if (label.equals("acl:relcl") && "actor".equals(triggers.carrier(s, c)) && together) {
                Clauses.subjects(s, c).forEach(t -> add(s, t, Role.ACTOR, found));
                s.children(c, "obl").stream().filter(o -> s.preposition(o).matches("to|with")).forEach(o -> add(s, o, Role.ACTOR, found));
            } else if (label.equals("acl") && s.token(c).pos().equals("VBN") && triggers.carrier(s, c) != null) {
                Clauses.agents(s, c).forEach(t -> add(s, t, Role.ACTOR, found));
            } else if (label.equals("acl") && s.token(c).pos().equals("VBG") && s.token(c).lower().equals("involving")) {
                s.children(c, "obj").forEach(o -> Clauses.coordinated(s, o).forEach(t -> add(s, t, Role.ACTOR, found)));
            }
        }
    }

    /** "The summit ended with X and Y refusing": who acts in an absolute clause under a contact takes part in it. */
    private void attendants(Sentence s, int trigger, Trigger row, List<Participant> found) {
        int verb = s.head(trigger);
        if (row.type() != EventType.CONSULT || !found.isEmpty() || verb < 0 || !s.label(trigger).startsWith("nsubj")) {
            return;
        }
        List<Integer> phrases = new ArrayList<>(s.children(verb, "advcl", "obl"));
        s.children(verb, "obj").forEach(o -> phrases.addAll(s.children(o, "nmod")));
        for (int c : phrases) {
            boolean with = s.children(c, "mark", "case").stream().anyMatch(m -> s.token(m).lower().equals("with"));
            if (with && s.token(c).pos().equals("VBG")) {
                Clauses.subjects(s, c).forEach(t -> add(s, t, Role.ACTOR, found));
            } else if (with && s.children(c, "acl").stream().anyMatch(v -> s.token(v).pos().equals("VBG"))) {
                Clauses.coordinated(s, c).forEach(t -> add(s, t, Role.ACTOR, found));
            }
        }
    }

    /** "X's wish for a summit with Y": who owns the plan takes part. */
    private void planner(Sentence s, int trigger, Trigger row, List<Participant> found) {
        int head = s.head(trigger);
        if (row.frame() == Trigger.Frame.RECIP && found.size() == 1 && head >= 0 && s.token(head).isNoun() && s.preposition(trigger).equals("for")) {
            s.children(head, "nmod:poss").forEach(c -> add(s, c, Role.ACTOR, found));
        }
    }

    private void carrier(Sentence s, int v, int trigger, Trigger row, List<Participant> found) {
        @org.jspecify.annotations.Nullable String part = triggers.carrier(s, v);
        boolean wanted = part != null ? !part.equals("none") : found.size() < 2 && row.frame() == Trigger.Frame.RECIP;
        if (!wanted || !s.token(v).isVerb()) {
            return;
        }
        Role role = "recipient".equals(part) && row.frame() != Trigger.Frame.RECIP ? Role.RECIPIENT
                : row.frame() == Trigger.Frame.HOST ? Role.RECIPIENT : Role.ACTOR;
        for (int t : Clauses.subjects(s, v)) {
            if (!s.dominates(t, trigger) || t != trigger) {
                add(s, t, role, found);
            }
        }
        for (int o : s.children(v, "obl")) {
            String preposition = s.preposition(o);
            boolean joins = row.frame() == Trigger.Frame.RECIP && (preposition.equals("with") || preposition.equals("between"));
            boolean suffers = row.frame() == Trigger.Frame.ACT && (row.prepositions().isEmpty() ? preposition.equals("on") || preposition.equals("against") || preposition.equals("to") : row.prepositions().contains(preposition))
                    && !preposition.equals("in") && !preposition.equals("by");
            boolean visited = row.frame() == Trigger.Frame.VISIT && preposition.equals("to");
            if (joins || suffers || visited) {
                Clauses.coordinated(s, o).forEach(t -> addThing(s, t, joins ? Role.ACTOR : Role.RECIPIENT, found));
            }
        }
    }

    /** A single city before a contact ("the Helsinki summit") is where it is held, not who takes part. */
    private boolean venue(Sentence s, int token, Trigger row) {
        return row.type() == EventType.CONSULT && !s.label(token).equals("nmod:poss") && s.child(token, "conj") < 0
                && cast.placeAt(s.index(), token).map(p -> cast.actors().stream().filter(a -> a.sentence() == s.index() && a.head() == token)
                        .allMatch(a -> a.actors().size() == 1 && !a.actors().get(0).name().equalsIgnoreCase(p.place().name()))).orElse(false);
    }

    /** The actor at a token, or those that own the thing there: "a Russian tanker", "the troops of X". */
    private void addThing(Sentence s, int token, Role role, List<Participant> found) {
        if (add(s, token, role, found)) {
            return;
        }
        for (int c : s.children(token, "nmod:poss", "compound", "amod")) {
            if (add(s, c, role, found)) {
                return;
            }
        }
        for (int c : s.children(token, "nmod")) {
            if (s.preposition(c).matches("of|from|in|for") && (add(s, c, role, found) || settled(s, c, role, found))) {
                return;
            }
        }
        settled(s, token, role, found);
    }

    /** A place that is acted on stands for its state: "attacked Goma", "a town in Eritrea". */
    private boolean settled(Sentence s, int token, Role role, List<Participant> found) {
        Optional<PlaceMention> place = cast.placeAt(s.index(), token).filter(p -> !p.country().isEmpty() && role == Role.RECIPIENT);
        place.ifPresent(p -> found.add(new Participant(
                new Actor(Actor.slug(p.place().name()), p.place().name(), Actor.Kind.GROUP, p.country(), ""), role, p.span())));
        return place.isPresent();
    }

    private boolean add(Sentence s, int token, Role role, List<Participant> found) {
        boolean any = false;
        for (ActorMention a : cast.actors()) {
            if (a.sentence() == s.index() && a.first() <= token && token <= a.last()) {
                a.actors().forEach(actor -> found.add(new Participant(from(s, a, actor), role, a.span())));
                any = true;
            }
        }
        if (!any && s.token(token).isNoun()) {
            for (int c : s.children(token, "nmod:poss", "amod", "compound", "nmod")) {
                boolean owner = !s.label(c).equals("nmod") || s.preposition(c).equals("of");
                if (owner) {
                    for (ActorMention a : cast.actors()) {
                        if (a.sentence() == s.index() && Clauses.coordinated(s, c).contains(a.head())) {
                            a.actors().forEach(actor -> found.add(new Participant(actor, role, a.span())));
                            any = true;
                        }
                    }
                }
            }
        }
        return any;
    }

    /** "soldiers from Chad" are a group of Chad's. */
    private Actor from(Sentence s, ActorMention mention, Actor actor) {
        if (!actor.code().isEmpty() || mention.form() != ActorMention.Form.DESCRIPTION) {
            return actor;
        }
        for (int c : s.children(mention.head(), "nmod")) {
            if (s.preposition(c).matches("from|of|in")) {
                String code = cast.actorAt(s.index(), c).map(a -> a.actors().get(0).code()).filter(k -> !k.isEmpty())
                        .or(() -> cast.placeAt(s.index(), c).map(PlaceMention::country)).orElse("");
                if (!code.isEmpty()) {
                    return new Actor(code.toLowerCase(java.util.Locale.ROOT) + "-" + actor.id(), actor.name(), actor.kind(), code, actor.sector());
                }
            }
        }
        return actor;
    }

    private static List<Participant> distinct(List<Participant> found, Trigger row) {
        Map<String, Participant> byActor = new LinkedHashMap<>();
        for (Participant p : found) {
            boolean reporter = p.actor().sector().equals("JRN") && row.type() == EventType.CONSULT;
            if (!reporter) {
                byActor.putIfAbsent(p.actor().id(), p);
            }
        }
        return List.copyOf(byActor.values());
    }
}
