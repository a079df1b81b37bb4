package org.readout.story.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Edtf;
import org.readout.model.Event;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * What the mentions of one happening say of it together, before they are weighed.
 *
 * @param id as for {@link Event#id()}
 * @param sightings in document order
 * @param type PLOVER type
 * @param mode the most telling mode given, null if none
 * @param form from afar or face to face
 * @param when the date to show it under, null if none is given
 * @param place the place that most accounts agree on, null if none is given
 * @param company who takes part
 * @param parties the same, with roles
 * @param counted how many happenings it stands for, 0 if one
 * @param links why the mentions were joined
 */
public record Happening(
        String id,
        List<Sighting> sightings,
        EventType type,
        @Nullable Mode mode,
        Form form,
        @Nullable When when,
        @Nullable Place place,
        Company company,
        List<Event.Party> parties,
        int counted,
        List<String> links) {

    /** From the most telling form of a contact to the least. */
    private static final List<Mode> FORMS = List.of(Mode.PHONE, Mode.SUMMIT, Mode.VISIT, Mode.MEETING, Mode.TALKS);
    /** Whose date holds: what took place before what is awaited. */
    private static final List<Status> DATED_BY = List.of(
            Status.OCCURRED, Status.ONGOING, Status.POSTPONED, Status.CANCELLED, Status.PLANNED, Status.DENIED, Status.PROPOSED, Status.HYPOTHETICAL);

    static Happening of(Cluster cluster, Atlas atlas) {
        List<Sighting> sightings = cluster.sightings.stream().sorted().toList();
        EventType type = sightings.stream().anyMatch(s -> s.mention().type() == cluster.kind.type()) ? cluster.kind.type() : mostTold(sightings, s -> s.mention().type());
        List<Event.Party> parties = parties(sightings, cluster.kind.contact());
        return new Happening(
                "e-" + sightings.get(0).mention().id().replaceFirst("^m-", ""), sightings, type, mode(sightings, type), cluster.form,
                when(sightings), place(sightings, atlas), Company.of(parties.stream().map(Event.Party::actor).toList()), parties,
                cluster.counted, List.copyOf(cluster.links));
    }

    /** What a mention says of this happening. */
    public Status status(Sighting sighting) {
        return sighting.status(type);
    }

    /** The date, null if none. */
    public @Nullable Edtf date() {
        return when == null ? null : when.date();
    }

    private static <T extends Comparable<T>> T mostTold(List<Sighting> sightings, Function<Sighting, T> what) {
        Map<T, Long> counts = sightings.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.<T, Long>comparingByValue().thenComparing(Map.Entry.<T, Long>comparingByKey().reversed()))
                .orElseThrow().getKey();
    }

    private static @Nullable Mode mode(List<Sighting> sightings, EventType type) {
        List<Sighting> telling = sightings.stream().filter(s -> s.mention().type() == type && s.mention().mode() != null).toList();
        if (telling.isEmpty()) {
            return null;
        }
        for (Mode form : FORMS) {
            if (telling.stream().anyMatch(s -> s.mention().mode() == form)) {
                return form;
            }
        }
        return mostTold(telling, s -> Objects.requireNonNull(s.mention().mode()));
    }

    /** The most precise date (days, or a stretch of days), of those the one that most documents give for what took place, else for what was last planned. */
    private static @Nullable When when(List<Sighting> sightings) {
        List<Sighting> dated = sightings.stream().filter(s -> s.mention().when() != null).toList();
        Map<Edtf, Long> support = dated.stream().collect(Collectors.groupingBy(
                s -> Objects.requireNonNull(s.date()), TreeMap::new, Collectors.mapping(s -> s.document().id(), Collectors.collectingAndThen(Collectors.toSet(), d -> (long) d.size()))));
        return dated.stream().min(Comparator
                        .comparing((Sighting s) -> coarseness(Dates.days(date(s))))
                        .thenComparing(s -> DATED_BY.indexOf(s.rescheduled() ? Status.POSTPONED : s.status()))
                        .thenComparing(s -> !s.rescheduled())
                        .thenComparing(s -> -support.getOrDefault(date(s), 0L))
                        .thenComparing(s -> coarseness(Dates.days(date(s))) == 0 ? -Dates.days(date(s)) : Dates.days(date(s)))
                        .thenComparing(s -> s.status() == Status.POSTPONED || s.status() == Status.PLANNED ? -day(s) : day(s))
                        .thenComparing(Comparator.naturalOrder()))
                .map(s -> s.mention().when()).orElse(null);
    }

    /** A visit of several days is no vaguer than its second day. */
    private static long coarseness(long days) {
        return days <= Dates.LONGEST_STAY ? 0 : days;
    }

    private static Edtf date(Sighting s) {
        return Objects.requireNonNull(s.date());
    }

    private static long day(Sighting s) {
        return date(s).earliest() == null ? Long.MIN_VALUE / 2 : Objects.requireNonNull(date(s).earliest()).toEpochDay();
    }

    private static @Nullable Place place(List<Sighting> sightings, Atlas atlas) {
        Map<Place, List<Sighting>> placed = sightings.stream().filter(s -> s.mention().place() != null).collect(Collectors.groupingBy(
                s -> Objects.requireNonNull(s.mention().place()),
                () -> new TreeMap<>(Comparator.comparing(Place::name).thenComparing(p -> String.valueOf(p.within()))), Collectors.toList()));
        Map<Place, Set<String>> tellers = new HashMap<>();
        Map<Place, Set<String>> witnesses = new HashMap<>();
        placed.forEach((place, told) -> {
            tellers.put(place, documents(told.stream()));
            witnesses.put(place, documents(told.stream().filter(s -> s.status() == Status.OCCURRED || s.status() == Status.ONGOING)));
        });
        return placed.keySet().stream().max(Comparator
                        .comparingLong((Place p) -> backers(witnesses, p, atlas))
                        .thenComparingLong(p -> backers(tellers, p, atlas))
                        .thenComparingInt(atlas::depth)
                        .thenComparingLong(p -> Objects.requireNonNull(placed.get(p)).size())
                        .thenComparing(Comparator.comparing(Place::name).reversed()))
                .orElse(null);
    }

    private static Set<String> documents(Stream<Sighting> sightings) {
        return sightings.map(s -> s.document().id()).collect(Collectors.toSet());
    }

    /** How many documents name the place, one in it or one around it. */
    private static long backers(Map<Place, Set<String>> tellers, Place place, Atlas atlas) {
        return tellers.entrySet().stream().filter(e -> atlas.related(place, e.getKey())).flatMap(e -> e.getValue().stream()).distinct().count();
    }

    /** One entry an actor; of a contact, a state is left out where a person who stands for it is named. */
    private static List<Event.Party> parties(List<Sighting> sightings, boolean contact) {
        TreeMap<String, Actor> actors = new TreeMap<>();
        TreeMap<String, Role> roles = new TreeMap<>();
        for (Sighting sighting : sightings) {
            Mention mention = sighting.mention();
            for (Participant p : mention.participants()) {
                actors.merge(p.actor().id(), p.actor(), (a, b) -> a.name().compareTo(b.name()) <= 0 ? a : b);
                roles.merge(p.actor().id(), p.role(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        List<Event.Party> parties = new ArrayList<>();
        actors.forEach((id, actor) -> parties.add(new Event.Party(actor, Objects.requireNonNull(roles.get(id)))));
        List<Event.Party> kept = !contact ? parties : parties.stream().filter(p -> p.actor().kind() == Actor.Kind.PERSON
                || actors.values().stream().noneMatch(a -> a.kind() == Actor.Kind.PERSON && Company.match(a, p.actor()))).toList();
        return kept.stream().sorted(Comparator.comparing(Event.Party::role).thenComparing(p -> p.actor().name()).thenComparing(p -> p.actor().id())).toList();
    }
}
