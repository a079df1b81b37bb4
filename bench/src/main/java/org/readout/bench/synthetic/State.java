package org.readout.bench.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.readout.model.Actor;
import org.readout.model.Place;

/**
 * A state of this world with invented people and towns. There are some two hundred however large a pile is, so its people are many to a state.
 *
 * @param name in English
 * @param code ISO 3166 alpha-3
 */
record State(String name, String code) {

    private static final int TOWNS = 40;
    private static final int FIRST_TOWN = 20_000;
    private static final int FIRST_SURNAME = 60_000;
    private static final int FIRST_NAMES = 400;

    /** All, by code. */
    static final List<State> ALL = all();

    private static List<State> all() {
        List<State> states = new ArrayList<>();
        for (String code : Arrays.stream(Locale.getISOCountries()).sorted().toList()) {
            Locale locale = new Locale.Builder().setRegion(code).build();
            String name = locale.getDisplayCountry(Locale.ENGLISH);
            if (name.matches("[A-Za-z]+( [A-Z][a-z]+)?")) {
                states.add(new State(name, locale.getISO3Country()));
            }
        }
        return List.copyOf(states);
    }

    Actor actor() {
        return new Actor(Actor.slug(name), name, Actor.Kind.STATE, code, "GOV");
    }

    /** A person of this state; different numbers give different names. */
    Actor person(int number) {
        String full = Words.capital(Words.word(number % FIRST_NAMES + 7)) + " " + Words.capital(Words.word(FIRST_SURNAME + number));
        return new Actor(Actor.slug(full), full, Actor.Kind.PERSON, code, "GOV");
    }

    /** One of its towns. */
    Place town(int number) {
        return new Place(Words.capital(Words.word(FIRST_TOWN + ALL.indexOf(this) * TOWNS + number % TOWNS)), name);
    }
}
