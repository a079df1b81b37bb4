package org.readout.reading.actor;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Place;
import org.readout.reading.parse.Sentence;

/** The places of a sentence: "Anchorage, Alaska" is one, "the Saudi capital" another. Takes the pieces that name nothing but a place. */
final class Places {

    private static final Set<String> CLAUSE_OPENERS = Set.of("who", "which", "where", "on", "when", "after", "before");

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "(");

    private final Gazetteer gazetteer;

    Places(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<PlaceMention> find(Scene scene, Era era) {
        List<PlaceMention> places = new ArrayList<>(capitals(scene));
        Map<Element, Element> holders = holders(scene);
        for (Element e : scene.elements()) {
            if (holders.containsValue(e) && !holders.containsKey(e) || !isPlace(e) || coveredByPerson(scene, e)) {
                continue;
            }
            int head = scene.head(e.first(), e.last());
            Usage usage = usage(scene, e, head);
            Element holder = holders.get(e);
            if (usage == Usage.ACTOR && holder == null) {
                continue;
            }
            Element last = holder == null ? e : holder;
            if (usage == Usage.PLACE || holder != null) {
                if (scene.free(e.first(), last.last())) {
                    scene.take(e.first(), last.last());
                } else if (holder == null && e.used(Name.Use.FULL)) {
                    continue;
                }
            } else if (!scene.free(e.first(), e.last())) {
                continue;
            }
            places.add(new PlaceMention(scene.sentence().index(), head, scene.span(e.first(), last.last()), place(e, holder, era), code(e, holder)));
        }
        return places;
    }

    /** How the name is used; a spot is a place whatever the grammar. */
    static Usage usage(Scene scene, Element e, int head) {
        if (e.unknown() == Element.Kind.PLACE || e.body() == null) {
            return Usage.PLACE;
        }
        if (isDateline(scene, e)) {
            return Usage.PLACE;
        }
        Entry body = e.body();
        boolean capital = e.used(Name.Use.CAPITAL);
        boolean seat = body instanceof Entry.Seat;
        boolean ambiguous = scene.pieces().get(e.first()).part() && !capital;
        if (ambiguous || body instanceof Entry.Organisation || body instanceof Entry.Seat s && !s.place() || e.used(Name.Use.ADJECTIVE) || e.used(Name.Use.PEOPLE)) {
            return e.has(Entry.Spot.class) ? Usage.BOTH : Usage.ACTOR;
        }
        return Usage.of(scene.sentence(), head, capital, seat);
    }

    private static boolean isPlace(Element e) {
        if (e.unknown() != null) {
            return e.unknown() == Element.Kind.PLACE;
        }
        return e.names().stream().anyMatch(n -> n.entry() instanceof Entry.Spot || n.entry() instanceof Entry.Seat s && s.place()
                || n.entry() instanceof Entry.State && (n.use() == Name.Use.FULL || n.use() == Name.Use.CAPITAL));
    }

    private static boolean coveredByPerson(Scene scene, Element e) {
        return scene.taken()[e.first()] && e.has(Entry.Person.class);
    }

    /** "MOSCOW (Reuters) -", "Cairo - " or "WASHINGTON, Sept. 18" at the beginning of a sentence. */
    private static boolean isDateline(Scene scene, Element e) {
        if (e.first() == 0 && scene.lower(e.last() + 1).equals(",") && isMonth(scene.lower(e.last() + 2))) {
            return true;
        }
        return e.first() == 0 && e.last() + 1 < scene.pieces().size() && DASHES.contains(scene.lower(e.last() + 1))
                && scene.pieces().get(e.first()).token() != scene.token(e.last() + 1);
    }

    private static boolean isMonth(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return bare.length() >= 3 && Arrays.stream(Month.values()).anyMatch(m -> m.name().toLowerCase(Locale.ROOT).startsWith(bare));
    }

    /** For each place the larger one that follows after a comma. */
    private Map<Element, Element> holders(Scene scene) {
        Map<Element, Element> holders = new HashMap<>();
        for (Element e : scene.elements()) {
            if (!isPlace(e) || !scene.lower(e.last() + 1).equals(",")) {
                continue;
            }
            Element next = scene.beginningAt(e.last() + 2);
            if (next != null && isPlace(next) && holds(next, e, scene)) {
                holders.put(e, next);
            }
        }
        return holders;
    }

    private boolean holds(Element larger, Element smaller, Scene scene) {
        Entry.State state = larger.used(Name.Use.FULL) ? larger.entry(Entry.State.class) : null;
        Entry.Spot spot = larger.entry(Entry.Spot.class);
        if (smaller.unknown() == Element.Kind.PLACE) {
            String after = scene.lower(larger.last() + 1);
            boolean listed = after.equals("and") || after.equals(",") && !CLAUSE_OPENERS.contains(scene.lower(larger.last() + 2));
            return (state != null || spot != null && spot.within() != null) && !listed;
        }
        if (spot != null && gazetteer.isRegion(spot) && smaller.size() == 1) {
            return true;
        }
        for (Name name : smaller.names()) {
            if (name.entry() instanceof Entry.Spot s && (spot != null && spot.name().equals(s.within()) || state != null && state.code().equals(s.code()))) {
                return true;
            }
            if (name.use() == Name.Use.CAPITAL && state != null && state.code().equals(name.entry().code())) {
                return true;
            }
        }
        return false;
    }

    private static Place place(Element e, @Nullable Element holder, Era era) {
        Entry.Spot spot = e.entry(Entry.Spot.class);
        Entry body = e.body();
        String within = null;
        String name = e.text();
        if (e.unknown() == null && !isElsewhere(e, holder)) {
            if (e.used(Name.Use.CAPITAL)) {
                within = body == null ? null : era.state(body.code());
                name = body instanceof Entry.State s ? s.capital(e.text()) : e.text();
            } else if (body instanceof Entry.State state) {
                name = state.name();
            } else if (body instanceof Entry.Seat seat) {
                name = seat.name();
                within = era.around(seat);
            } else if (spot != null) {
                name = spot.name();
                within = era.around(spot);
            }
        }
        if (holder != null) {
            Entry.State state = holder.entry(Entry.State.class);
            Entry.Spot larger = holder.entry(Entry.Spot.class);
            within = state != null && holder.used(Name.Use.FULL) ? state.name() : larger != null ? around(larger, era) : holder.text();
        } else if (e.unknown() != null && !e.code().isEmpty()) {
            within = era.state(e.code());
        }
        return new Place(name, name.equals(within) ? null : within);
    }

    private static String around(Entry.Spot spot, Era era) {
        String around = era.around(spot);
        return around == null ? spot.name() : spot.name() + ", " + around;
    }

    /** "Paris, Texas": the text itself says that it is another place of that name. */
    private static boolean isElsewhere(Element e, @Nullable Element holder) {
        Entry.Spot region = holder == null ? null : holder.entry(Entry.Spot.class);
        return region != null && !region.code().isEmpty() && e.names().stream().noneMatch(n -> n.entry().code().equals(region.code()));
    }

    private static String code(Element e, @Nullable Element holder) {
        if (e.unknown() != null || isElsewhere(e, holder)) {
            Entry body = holder == null ? null : holder.body();
            Entry.Spot spot = holder == null ? null : holder.entry(Entry.Spot.class);
            return body != null ? body.code() : spot != null ? spot.code() : e.code();
        }
        Entry body = e.body();
        Entry.Spot spot = e.entry(Entry.Spot.class);
        return body != null ? body.code() : spot != null ? spot.code() : "";
    }

    /** "The Saudi capital", "the capital of Peru". */
    private static List<PlaceMention> capitals(Scene scene) {
        List<PlaceMention> found = new ArrayList<>();
        Sentence sentence = scene.sentence();
        for (int i = 0; i < scene.pieces().size(); i++) {
            if (!scene.lower(i).equals("capital") || !scene.pos(i).startsWith("NN") || scene.taken()[i]) {
                continue;
            }
            boolean genitive = scene.lower(i - 1).equals("'s");
            Element before = scene.endingAt(genitive ? i - 2 : i - 1);
            Element after = scene.lower(i + 1).equals("of") ? scene.beginningAt(i + (scene.lower(i + 2).equals("the") ? 3 : 2)) : null;
            Element owner = before != null ? before : after;
            Entry.State state = owner == null || owner.used(Name.Use.CAPITAL) ? null : owner.entry(Entry.State.class);
            boolean named = scene.beginningAt(i + 1) != null || scene.lower(i + 1).equals(",") && scene.beginningAt(i + 2) != null;
            if (state != null && owner != null && !state.capitals().isEmpty() && !named) {
                int first = Math.min(i, owner.first());
                int last = Math.max(i, owner.last());
                if (scene.free(first, last)) {
                    scene.take(first, last);
                    found.add(new PlaceMention(sentence.index(), scene.head(first, last), scene.span(first, last),
                            new Place(state.capital(state.capitals().get(0).split("=")[0]), state.name()), state.code()));
                }
            }
        }
        return found;
    }
}
