package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.EventType;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.reading.actor.ActorMention;
import org.readout.reading.actor.Cast;
import org.readout.reading.actor.PlaceMention;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;

/** The participants gathered so far from the tokens of one sentence. Mutable; for one thread. */
final class Partakers {

    private static final Set<String> USES = Set.of("fire", "launch", "drop", "throw", "hurl", "lob", "plant", "detonate", "pilot", "fly", "operate", "drive");

    private final Cast cast;
    private final Sentence s;
    private final List<Participant> found = new ArrayList<>();

    Partakers(Cast cast, Sentence s) {
        this.cast = cast;
        this.s = s;
    }

    int size() {
        return found.size();
    }

    boolean has(Role role) {
        return found.stream().anyMatch(p -> p.role() == role);
    }

    /** Adds the state or body named at a token, or the state of the place there, as the one that acts. */
    void addGovernor(int token) {
        if (!add(token, Role.ACTOR)) {
            addAuthority(token);
        }
    }

    /** True if soldiers are among those found. */
    boolean armed() {
        return found.stream().anyMatch(p -> p.actor().sector().equals("MIL"));
    }

    /** True for what an actor acts with: a force of no known country, or people that belong to an actor already found ("its troops"). */
    boolean means(int token) {
        Set<String> known = found.stream().map(p -> p.actor().id()).collect(Collectors.toSet());
        boolean own = s.children(token, "nmod:poss").stream()
                .anyMatch(c -> cast.actorAt(s.index(), c).filter(a -> a.actors().stream().anyMatch(x -> known.contains(x.id()))).isPresent());
        return own || cast.actorAt(s.index(), token).filter(a -> a.actors().stream().allMatch(x -> x.code().isEmpty() && x.sector().equals("MIL"))).isPresent();
    }

    /**
     * Adds who is named at a token, or the place there, if it is not one of the actors already found; true if anything was added.
     *
     * @param own whether the state or body whose people act may be added
     */
    boolean addOther(int token, Role role, boolean own) {
        int before = found.size();
        Set<String> known = found.stream().map(p -> p.actor().id()).collect(Collectors.toSet());
        if (cast.actorAt(s.index(), token).isPresent()) {
            addAll(token, role);
        } else {
            Clauses.coordinated(s, token).forEach(t -> settled(t, role));
        }
        List<Participant> added = found.subList(before, found.size());
        Set<String> codes = found.subList(0, before).stream().filter(p -> p.role() == Role.ACTOR).map(p -> p.actor().code()).collect(Collectors.toSet());
        added.removeIf(p -> known.contains(p.actor().id()) || !own && ofTheirs(p.actor(), codes));
        return !added.isEmpty();
    }

    /** True for the state or body whose people act: "the envoy of X restated X's support for Y". */
    private static boolean ofTheirs(Actor actor, Set<String> acting) {
        return (actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.ORGANISATION) && !actor.code().isEmpty() && actor.sector().isEmpty()
                && acting.contains(actor.code());
    }

    /** One entry an actor, in order of appearance; without the press at a contact. */
    List<Participant> distinct(Trigger row) {
        Map<String, Participant> byActor = new LinkedHashMap<>();
        for (Participant p : found) {
            boolean reporter = p.actor().sector().equals("JRN") && row.type() == EventType.CONSULT;
            if (!reporter) {
                byActor.putIfAbsent(p.actor().id(), p);
            }
        }
        return byActor.values().stream().sorted(Comparator.comparing(Participant::span)).toList();
    }

    /** {@link #add} for a token and what is coordinated with it. */
    void addAll(int token, Role role) {
        Clauses.coordinated(s, token).forEach(t -> add(t, role));
    }

    /** {@link #addThing} for a token and what is coordinated with it. */
    void addThings(int token, Role role) {
        Clauses.coordinated(s, token).forEach(t -> addThing(t, role));
    }

    /** Adds who did what stands at a token ("condemned the arrest by X"); false if nobody is named. */
    boolean addAgent(int token, Role role) {
        return s.children(token, "nmod").stream().filter(c -> s.preposition(c).equals("by")).anyMatch(c -> add(c, role));
    }

    /** Adds the state of the place at a token as the one whose authorities act there. */
    void addAuthority(int token) {
        cast.placeAt(s.index(), token).filter(p -> !p.country().isEmpty()).ifPresent(p -> found.add(state(p, Role.ACTOR)));
    }

    /** Adds the place at a token as host if its state is known and is not that of an actor already found. */
    void addHost(int token) {
        cast.placeAt(s.index(), token).filter(p -> found.stream().noneMatch(x -> x.actor().code().equals(p.country()))).ifPresent(p -> settled(token, Role.RECIPIENT));
    }

    private Stream<Integer> owners(int noun) {
        return s.children(noun, "nmod:poss", "compound", "amod").stream();
    }

    /** Who uses a weapon: "a rocket fired by X", "a missile believed to have been launched by X". */
    private List<Integer> users(int weapon) {
        List<Integer> users = new ArrayList<>();
        for (int c : s.children(weapon, "acl", "acl:relcl")) {
            int verb = s.child(c, "xcomp") >= 0 ? s.child(c, "xcomp") : c;
            if (USES.contains(s.token(verb).lemma())) {
                users.addAll(Clauses.agents(s, verb));
            }
        }
        return users;
    }

    /** Adds the actor at a token, or those that own or use the thing: "a Russian tanker", "the troops of X", "a rocket fired by X". */
    void addThing(int token, Role role) {
        if (add(token, role)) {
            return;
        }
        if (owners(token).anyMatch(c -> add(c, role))) {
            return;
        }
        if (role == Role.ACTOR && users(token).stream().filter(u -> add(u, role)).count() > 0) {
            return;
        }
        for (int c : s.children(token, "nmod")) {
            if (s.preposition(c).matches("of|from|in|for") && (add(c, role) || settled(c, role))) {
                return;
            }
        }
        if (settled(token, role) || owners(token).anyMatch(c -> settled(c, role))) {
            return;
        }
        behind(token, "from|in").stream().filter(c -> role == Role.RECIPIENT).forEach(c -> {
            if (!add(c, role)) {
                settled(c, role);
            }
        });
    }

    /** Adds the actors named at a token, else those named right below its noun; false if there is none. */
    boolean add(int token, Role role) {
        boolean any = false;
        for (ActorMention a : cast.actors()) {
            if (a.sentence() == s.index() && a.first() <= token && token <= a.last()) {
                a.actors().forEach(actor -> from(a, actor).forEach(x -> found.add(new Participant(x, role, named(a, actor)))));
                any = true;
            }
        }
        return any || s.token(token).isNoun() && addOwners(token, role);
    }

    /** Where the actor of a pronoun is named in the pronoun's own sentence, the last time before it; else the mention's own words. */
    private Span named(ActorMention mention, Actor actor) {
        return mention.form() != ActorMention.Form.PRONOUN ? mention.span()
                : cast.actors().stream()
                        .filter(a -> a.sentence() == s.index() && a.last() < mention.first() && a.form() != ActorMention.Form.PRONOUN
                                && a.actors().size() == 1 && a.actors().get(0).id().equals(actor.id()))
                        .reduce((a, b) -> b).map(ActorMention::span).orElse(mention.span());
    }

    private boolean addNamed(int token, Role role) {
        boolean any = false;
        for (ActorMention a : cast.actors()) {
            if (a.sentence() == s.index() && Clauses.coordinated(s, token).contains(a.head())) {
                a.actors().forEach(actor -> found.add(new Participant(actor, role, named(a, actor))));
                any = true;
            }
        }
        return any;
    }

    /** The owners of a noun; of a thing with a maker and an operator before it the operator ("the Lufthansa Airbus flight"). */
    private boolean addOwners(int noun, Role role) {
        boolean any = false;
        for (int c : s.children(noun, "nmod:poss", "amod", "compound", "nmod")) {
            if (s.label(c).equals("nmod") && !s.preposition(c).equals("of")) {
                continue;
            }
            boolean operated = s.label(c).equals("compound") && s.children(c, "compound").stream().anyMatch(o -> addNamed(o, role));
            any |= operated || addNamed(c, role);
        }
        return any;
    }

    /** A place that is acted on stands for its state: "attacked Goma", "a town in Eritrea". */
    private boolean settled(int token, Role role) {
        Optional<PlaceMention> place = cast.placeAt(s.index(), token).filter(p -> !p.country().isEmpty() && role == Role.RECIPIENT);
        place.ifPresent(p -> found.add(state(p, role)));
        return place.isPresent();
    }

    private static Participant state(PlaceMention p, Role role) {
        return new Participant(new Actor(Actor.slug(p.place().name()), p.place().name(), Actor.Kind.GROUP, p.country(), ""), role, p.span());
    }

    /** "soldiers from Chad" are a group of Chad's; those "from Chad and Mali" are two groups. */
    private List<Actor> from(ActorMention mention, Actor actor) {
        if (!actor.code().isEmpty() || mention.form() != ActorMention.Form.DESCRIPTION) {
            return List.of(actor);
        }
        List<Integer> origins = new ArrayList<>(s.children(mention.head(), "nmod").stream().filter(c -> s.preposition(c).matches("from|of|in")).toList());
        origins.addAll(behind(mention.head(), "from"));
        origins.addAll(s.children(mention.head(), "nmod:poss").stream().map(this::owner).toList());
        for (int origin : origins) {
            List<Actor> groups = Clauses.coordinated(s, origin).stream().map(this::code).filter(code -> !code.isEmpty()).distinct()
                    .map(code -> new Actor(code.toLowerCase(Locale.ROOT) + "-" + actor.id(), actor.name(), actor.kind(), code, actor.sector())).toList();
            if (!groups.isEmpty()) {
                return groups;
            }
        }
        return List.of(actor);
    }

    /** The code of who or what is named at a token, or right below it ("the city of X", "the Indian trawler"). */
    private String code(int token) {
        String own = ownCode(token);
        return !own.isEmpty() ? own : s.children(token, "nmod", "compound", "amod", "nmod:poss").stream().map(this::ownCode).filter(c -> !c.isEmpty())
                .findFirst().orElse("");
    }

    private String ownCode(int token) {
        return cast.actorAt(s.index(), token).map(a -> a.actors().get(0).code()).filter(k -> !k.isEmpty())
                .or(() -> cast.placeAt(s.index(), token).map(PlaceMention::country)).orElse("");
    }

    /** "whose king": what the relative clause hangs on; any other owner stands for itself. */
    private int owner(int possessive) {
        int node = possessive;
        while (s.token(possessive).lower().equals("whose") && s.head(node) >= 0 && !s.label(node).equals("acl:relcl")) {
            node = s.head(node);
        }
        return node == possessive || s.head(node) < 0 ? possessive : s.head(node);
    }

    /** What stands right behind a verb's noun with one of these prepositions: the parser gives to the verb what is the noun's as well. */
    private List<Integer> behind(int noun, String prepositions) {
        int verb = s.head(noun);
        if (verb < 0 || !s.label(noun).matches("obj|obl|nsubj:pass")) {
            return List.of();
        }
        int next = s.subtree(noun).stream().mapToInt(k -> k).max().orElse(noun) + 1;
        return s.children(verb, "obl").stream().filter(o -> s.preposition(o).matches(prepositions) && s.child(o, "case") == next).toList();
    }
}
