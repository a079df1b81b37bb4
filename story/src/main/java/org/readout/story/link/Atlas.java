package org.readout.story.link;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Reading;

/** Which place lies in which, as far as the places named in the pile tell, and which of them are states. Immutable once made. */
public final class Atlas {

    private static final Set<String> STATES = states();
    private static final int DEPTH = 8;

    static final Atlas BLANK = new Atlas(Shelf.empty(), Shelf.empty(), Set.of());

    private final Shelf<Set<String>> around;
    private final Shelf<Boolean> states;
    private final Set<String> learned;
    /** What was worked out once; of every place asked for. */
    private final Map<Place, Set<String>> above = new ConcurrentHashMap<>();

    private Atlas(Shelf<Set<String>> around, Shelf<Boolean> states, Set<String> learned) {
        this.around = around;
        this.states = states;
        this.learned = learned;
    }

    private Atlas(Atlas other) {
        this(other.around, other.states, other.learned);
    }

    /** Learns from all places and states named in the readings. */
    public Atlas(Collection<Reading> readings) {
        this(BLANK.with(readings));
    }

    /** What this tells and what more the readings tell; the same value if they tell nothing new. */
    public Atlas with(Collection<Reading> readings) {
        Shelf.Draft<Set<String>> holders = around.draft();
        Shelf.Draft<Boolean> lands = states.draft();
        Set<String> news = new TreeSet<>();
        for (Reading reading : readings) {
            for (Mention mention : reading.mentions()) {
                Place place = mention.place();
                if (place != null) {
                    place.holders().forEach(larger -> hold(holders, key(place.name()), key(larger), news));
                }
                for (Participant participant : mention.participants()) {
                    String name = key(participant.actor().name());
                    if (participant.actor().kind() == Actor.Kind.STATE && !STATES.contains(name) && lands.get(name) == null) {
                        lands.put(name, true);
                        news.add(name);
                    }
                }
            }
        }
        return news.isEmpty() ? this : new Atlas(holders.shelve(), lands.shelve(), news);
    }

    private static void hold(Shelf.Draft<Set<String>> holders, String place, String larger, Set<String> news) {
        Set<String> known = Objects.requireNonNullElse(holders.get(place), Set.<String>of());
        if (!known.contains(larger)) {
            Set<String> more = new TreeSet<>(known);
            more.add(larger);
            holders.put(place, more);
            news.add(place);
        }
    }

    /** The names of which it knows more than the atlas that it came from. */
    public Set<String> learned() {
        return learned;
    }

    /** The names of the place and of all that is known to hold it; two related places share one. */
    public Set<String> around(Place place) {
        Set<String> names = new TreeSet<>(above(place));
        names.add(key(place.name()));
        return names;
    }

    /** True if the two are the same spot or one holds the other. */
    public boolean related(Place a, Place b) {
        return above(a).contains(key(b.name())) || above(b).contains(key(a.name())) || a.name().equalsIgnoreCase(b.name());
    }

    /** True if the two are known to lie in different states. */
    public boolean apart(Place a, Place b) {
        Set<String> some = statesOf(a);
        Set<String> others = statesOf(b);
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
    }

    /** True if the place is a whole state. */
    public boolean state(Place place) {
        return place.within() == null && state(key(place.name()));
    }

    /** True for the name of a state of today, whatever the pile tells. */
    static boolean wellKnownState(String name) {
        return STATES.contains(key(name));
    }

    /** How many larger places are known to hold it. */
    int depth(Place place) {
        return above(place).size();
    }

    private Set<String> statesOf(Place place) {
        Set<String> known = new TreeSet<>(above(place));
        known.add(key(place.name()));
        known.removeIf(name -> !state(name));
        return known;
    }

    private boolean state(String name) {
        return STATES.contains(name) || states.get(name) != null;
    }

    private Set<String> above(Place place) {
        return above.computeIfAbsent(place, this::climb);
    }

    private Set<String> climb(Place place) {
        Set<String> above = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>();
        place.holders().forEach(larger -> next.add(key(larger)));
        next.addAll(holders(key(place.name())));
        while (!next.isEmpty() && above.size() < DEPTH) {
            String name = next.poll();
            if (!name.equals(key(place.name())) && above.add(name)) {
                next.addAll(holders(name));
            }
        }
        return above;
    }

    private Set<String> holders(String name) {
        return Objects.requireNonNullElse(around.get(name), Set.<String>of());
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
