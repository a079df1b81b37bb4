package org.readout.story.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;

/**
 * Who takes part. Reciprocal happenings have doers only; others keep doers and receivers apart. A state stands for its leader and
 * government and the other way round, but two persons of one state are two.
 *
 * @param doers one entry an actor, by id
 * @param receivers one entry an actor, by id
 */
public record Company(List<Actor> doers, List<Actor> receivers) {

    static final Company NOBODY = new Company(List.of(), List.of());

    static Company of(Mention mention, boolean reciprocal) {
        List<Participant> said = mention.participants().stream().filter(p -> p.role() != Role.MEDIATOR).toList();
        if (reciprocal) {
            return new Company(distinct(said.stream().map(Participant::actor)), List.of());
        }
        return new Company(
                distinct(said.stream().filter(p -> p.role() == Role.ACTOR).map(Participant::actor)),
                distinct(said.stream().filter(p -> p.role() == Role.RECIPIENT).map(Participant::actor)));
    }

    /** These, all as doers. */
    public static Company of(Collection<Actor> actors) {
        return new Company(distinct(actors.stream()), List.of());
    }

    private static List<Actor> distinct(Stream<Actor> actors) {
        TreeMap<String, Actor> byId = new TreeMap<>();
        actors.sorted(Comparator.comparing(Actor::id).thenComparing(Actor::name)).forEach(a -> byId.putIfAbsent(a.id(), a));
        return List.copyOf(byId.values());
    }

    Company with(Company other) {
        return new Company(
                distinct(Stream.concat(doers.stream(), other.doers.stream())),
                distinct(Stream.concat(receivers.stream(), other.receivers.stream())));
    }

    public boolean isEmpty() {
        return doers.isEmpty() && receivers.isEmpty();
    }

    public int size() {
        return doers.size() + receivers.size();
    }

    /** Doers and receivers. */
    public List<Actor> all() {
        List<Actor> all = new ArrayList<>(doers);
        all.addAll(receivers);
        return all;
    }

    /** How many of these also belong to the other, in the same role. */
    public int shared(Company other) {
        return shared(doers, other.doers) + shared(receivers, other.receivers);
    }

    /** True if all of these belong to the other too. */
    public boolean within(Company other) {
        return shared(other) == size();
    }

    /** True if each is within the other: the same parties. */
    public boolean same(Company other) {
        return within(other) && other.within(this);
    }

    /** True if the two cannot be the parties of one happening. An empty company clashes with none. */
    public boolean clashes(Company other) {
        return clash(doers, other.doers) || clash(receivers, other.receivers);
    }

    private static boolean clash(List<Actor> some, List<Actor> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return false;
        }
        int shared = Math.min(shared(some, others), shared(others, some));
        boolean nested = shared(some, others) == some.size() || shared(others, some) == others.size();
        return shared == 0 || !nested && shared < 2 || rivals(some, others);
    }

    /** True if for one state each side names a person that the other leaves out, and fewer than two persons are common. */
    private static boolean rivals(List<Actor> some, List<Actor> others) {
        long common = some.stream().filter(a -> person(a) && others.contains(a)).count();
        return common < 2 && some.stream().filter(a -> person(a) && !others.contains(a))
                .anyMatch(a -> others.stream().anyMatch(b -> person(b) && !some.contains(b) && !a.code().isEmpty() && a.code().equals(b.code())));
    }

    private static int shared(List<Actor> some, List<Actor> others) {
        return (int) some.stream().filter(a -> others.stream().anyMatch(b -> match(a, b))).count();
    }

    /** True if the two may be one party: the same actor, or a state and what stands for it. */
    public static boolean match(Actor a, Actor b) {
        return a.id().equals(b.id()) || !a.code().isEmpty() && a.code().equals(b.code())
                && !(person(a) && person(b)) && !(person(a) && b.kind() == Actor.Kind.GROUP) && !(a.kind() == Actor.Kind.GROUP && person(b));
    }

    private static boolean person(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON;
    }

    /** True if at least one actor is named in both. */
    boolean namesOneOf(Company other) {
        return all().stream().anyMatch(a -> other.all().stream().anyMatch(b -> a.id().equals(b.id())));
    }

    /** A key that equal companies share. */
    String key() {
        return doers.stream().map(Actor::id).collect(Collectors.joining("+")) + ">"
                + receivers.stream().map(Actor::id).collect(Collectors.joining("+"));
    }

    /** The names, for a sentence. */
    public String names() {
        return all().stream().map(Actor::name).sorted().collect(Collectors.joining(", "));
    }
}
