package org.readout.story.link;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Reading;

/** Which place lies in which, as far as the places named in the pile tell, and which of them are states. Immutable once made. */
public final class Atlas {

    private static final Set<String> STATES = states();
    private static final int DEPTH = 8;

    private final Map<String, Set<String>> around = new HashMap<>();
    private final Set<String> states = new TreeSet<>(STATES);

    /** Learns from all places and states named in the readings. */
    public Atlas(Collection<Reading> readings) {
        for (Reading reading : readings) {
            for (Mention mention : reading.mentions()) {
                Place place = mention.place();
                if (place != null) {
                    place.holders().forEach(larger -> around.computeIfAbsent(key(place.name()), k -> new TreeSet<>()).add(key(larger)));
                }
                mention.participants().stream().map(Participant::actor)
                        .filter(a -> a.kind() == Actor.Kind.STATE).forEach(a -> states.add(key(a.name())));
            }
        }
    }

    /** True if the two are the same spot or one holds the other. */
    public boolean related(Place a, Place b) {
        return a.compatible(b) || above(a).contains(key(b.name())) || above(b).contains(key(a.name()));
    }

    /** True if the two are known to lie in different states. */
    public boolean apart(Place a, Place b) {
        Set<String> some = statesOf(a);
        Set<String> others = statesOf(b);
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
    }

    /** True if the place is a whole state. */
    public boolean state(Place place) {
        return states.contains(key(place.name())) && place.within() == null;
    }

    /** How many larger places are known to hold it. */
    int depth(Place place) {
        return above(place).size();
    }

    private Set<String> statesOf(Place place) {
        Set<String> known = new TreeSet<>(above(place));
        known.add(key(place.name()));
        known.retainAll(states);
        return known;
    }

    private Set<String> above(Place place) {
        Set<String> above = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>();
        place.holders().forEach(larger -> next.add(key(larger)));
        next.addAll(around.getOrDefault(key(place.name()), Set.of()));
        while (!next.isEmpty() && above.size() < DEPTH) {
            String name = next.poll();
            if (!name.equals(key(place.name())) && above.add(name)) {
                next.addAll(around.getOrDefault(name, Set.of()));
            }
        }
        return above;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Set<String> states() {
        Set<String> names = new TreeSet<>();
        for (String code : Locale.getISOCountries()) {
            names.add(key(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)));
        }
        return names;
    }
}
