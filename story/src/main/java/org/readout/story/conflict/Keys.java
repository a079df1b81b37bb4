package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Claim;
import org.readout.model.Detail;
import org.readout.model.EventType;
import org.readout.model.Place;
import org.readout.model.Quantity;
import org.readout.model.Reading;
import org.readout.story.link.Atlas;
import org.readout.story.standing.Case;

/**
 * Under which keys happenings and claims stand, so that what a change may contradict is found without looking at all. Two happenings that a
 * check would compare share one of {@link #compared} or {@link #counted}; a claim and a happening that it may reach share one of
 * {@link #reached} and {@link #reaching}; two claims that a check would compare share one of {@link #ofClaims}
 * or of {@link #ofOffices}, two details one of {@link #ofDetails}.
 */
final class Keys {

    /** Larger companies are conferences; no check compares them by their couples. */
    private static final int LARGEST = 8;

    private Keys() {}

    /** All keys of a happening. */
    static Set<String> of(Case told) {
        Set<String> keys = new TreeSet<>(compared(told));
        keys.addAll(counted(told));
        told.happening().company().all().forEach(a -> keys.addAll(parties(told.happening().type(), a)));
        return keys;
    }

    /** By kind and party, the type of the happening or of the claim included. */
    static List<String> parties(@Nullable EventType type, Actor actor) {
        return names(actor).stream().map(name -> "party|" + type + "|" + name).toList();
    }

    /** Same day and a party in common, same day and place, or two parties in common. */
    static Set<String> compared(Case told) {
        Set<String> keys = new TreeSet<>();
        List<Actor> parties = told.happening().company().all();
        String day = told.happening().date() == null ? null : told.happening().date() + "|";
        if (day != null) {
            parties.forEach(a -> names(a).forEach(name -> keys.add("day|" + day + name)));
            Place place = told.happening().place();
            if (place != null) {
                keys.add("spot|" + day + place.name());
            }
        }
        if (parties.size() <= LARGEST) {
            couples(parties).forEach(c -> keys.add("couple|" + told.happening().type() + "|" + c));
        }
        return keys;
    }

    /** Of a happening of which a number of times is told: two parties in common. */
    static Set<String> counted(Case told) {
        boolean times = told.happening().sightings().stream().flatMap(s -> s.mention().quantities().stream()).anyMatch(q -> q.kind() == Quantity.Kind.TIMES);
        Set<String> keys = new TreeSet<>();
        if (times) {
            couples(told.happening().company().all()).forEach(c -> keys.add("times|" + c));
        }
        return keys;
    }

    /** The keys of the claims that may reach a happening. */
    static Set<String> reached(Case told) {
        Set<String> keys = new TreeSet<>();
        List<Actor> parties = told.happening().company().all();
        parties.forEach(a -> names(a).forEach(name -> keys.add("reach|" + told.happening().type() + "|" + name)));
        couples(parties).forEach(c -> keys.add("reach|" + told.happening().type() + "|" + c));
        return keys;
    }

    private static Set<String> reaching(Claim claim) {
        Set<String> keys = new TreeSet<>();
        List<Actor> parties = claim.participants();
        boolean oneSide = parties.size() == 1 || parties.size() > 1 && parties.get(0).sameSide(parties.get(1));
        if (oneSide) {
            names(parties.get(0)).forEach(name -> keys.add("reach|" + claim.about() + "|" + name));
        } else {
            couples(parties.stream().limit(2).toList()).forEach(c -> keys.add("reach|" + claim.about() + "|" + c));
        }
        return keys;
    }

    /** All keys of a document's claims. */
    static Set<String> ofClaims(Reading reading) {
        Set<String> keys = new TreeSet<>();
        for (Claim claim : reading.claims()) {
            keys.addAll(reaching(claim));
            if (claim.kind() != Claim.Kind.OFFICE) {
                keys.add("subject|" + new Pile.Stated(reading, claim).subject());
            }
        }
        return keys;
    }

    /** By deed and word, or by unit and word, of each detail. */
    static Set<String> ofDetails(Reading reading) {
        Set<String> keys = new TreeSet<>();
        reading.details().forEach(detail -> keys.addAll(ofDetail(detail)));
        return keys;
    }

    static List<String> ofDetail(Detail detail) {
        return Stream.concat(detail.deeds().stream(), detail.quantities().stream().map(q -> "#" + q.unit())).distinct()
                .flatMap(deed -> detail.words().stream().map(word -> "detail|" + deed + "|" + word)).toList();
    }

    static String place(String name) {
        return "where|" + name;
    }

    /** All keys of a document: of its claims and details, and of the places of these. */
    static Set<String> ofDocument(Reading reading, Atlas atlas) {
        Set<String> keys = new TreeSet<>(ofClaims(reading));
        keys.addAll(ofOffices(reading));
        keys.addAll(ofDetails(reading));
        reading.details().stream().map(Detail::place).filter(Objects::nonNull).forEach(place -> atlas.around(place).forEach(name -> keys.add(place(name))));
        return keys;
    }

    /** The keys under which what a document's claims may contradict stands, claims and counted happenings. */
    static Set<String> contradicted(Reading reading) {
        Set<String> keys = new TreeSet<>();
        reading.claims().forEach(claim -> couples(claim.participants()).forEach(c -> keys.add("times|" + c)));
        return keys;
    }

    /** By person and by office of each claim to an office. */
    static Set<String> ofOffices(Reading reading) {
        Set<String> keys = new TreeSet<>();
        reading.claims().stream().filter(c -> c.kind() == Claim.Kind.OFFICE).forEach(claim -> {
            claim.participants().forEach(actor -> keys.add(holder(actor)));
            keys.add(office(claim));
        });
        return keys;
    }

    static String holder(Actor actor) {
        return "holder|" + actor.id();
    }

    /** "former president of USA" and "current president of USA" are one office. */
    static String office(Claim claim) {
        return "office|" + claim.value().substring(claim.value().indexOf(' ') + 1);
    }

    /** The names under which two may be one party. */
    private static List<String> names(Actor actor) {
        return actor.code().isEmpty() ? List.of(actor.id()) : List.of(actor.id(), "=" + actor.code());
    }

    private static Set<String> couples(List<Actor> parties) {
        Set<String> couples = new TreeSet<>();
        List<String> before = new ArrayList<>();
        for (Actor actor : parties) {
            List<String> names = names(actor);
            for (String name : names) {
                before.forEach(other -> couples.add(name.compareTo(other) <= 0 ? name + "+" + other : other + "+" + name));
            }
            before.addAll(names);
        }
        return couples;
    }
}
