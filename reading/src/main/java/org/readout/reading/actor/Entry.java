package org.readout.reading.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;

/** What a gazetteer name stands for. */
sealed interface Entry {

    String name();

    /** Code of the state or organisation it belongs to, empty if none. */
    String code();

    /** The actor it is; a spot has none and throws. */
    Actor actor();

    record State(String code, String name, List<String> adjectives, List<String> people, List<String> capitals, String leader, Years years, Actor actor)
            implements Entry {

        State(String code, String name, List<String> adjectives, List<String> people, List<String> capitals, String leader, Years years) {
            this(code, name, adjectives, people, capitals, leader, years, new Actor(code.toLowerCase(Locale.ROOT), name, Actor.Kind.STATE, code, ""));
        }

        /** The main name of the capital that is spelled so; {@code spelling} itself if none is. */
        String capital(String spelling) {
            for (String capital : capitals) {
                List<String> spellings = List.of(capital.split("="));
                if (spellings.stream().anyMatch(s -> Pieces.fold(s).equalsIgnoreCase(Pieces.fold(spelling)))) {
                    return spellings.get(0);
                }
            }
            return spelling;
        }

        /** "Russian", or the name if it has no adjective. */
        String adjective() {
            return adjectives.isEmpty() ? name : adjectives.get(0);
        }
    }

    record Seat(String name, String code, String sector, boolean place, Actor actor) implements Entry {

        Seat(String name, String code, String sector, boolean place) {
            this(name, code, sector, place, new Actor(Actor.slug(name), name, Actor.Kind.ORGANISATION, code, sector));
        }
    }

    record Organisation(String name, String code, String sector, Actor actor) implements Entry {

        Organisation(String name, String code, String sector) {
            this(name, code, sector, new Actor(Actor.slug(name), name, Actor.Kind.ORGANISATION, code, sector));
        }
    }

    record Person(String name, List<String> surnames, String code, String sector, String gender, List<Office> offices, Actor actor) implements Entry {

        Person(String name, List<String> surnames, String code, String sector, String gender, List<Office> offices) {
            this(name, surnames, code, sector, gender, offices, new Actor(Actor.slug(name), name, Actor.Kind.PERSON, code, sector));
        }

        /** True if the surname by itself names this person. */
        boolean alone() {
            return !surnames.contains("-");
        }

        /** The surname, or the last word of the name. */
        String surname() {
            return alone() ? surnames.get(0) : name.substring(name.lastIndexOf(' ') + 1);
        }

        String given() {
            int space = name.indexOf(' ');
            return space < 0 ? name : name.substring(0, space);
        }

        boolean held(String office) {
            return offices.stream().anyMatch(o -> o.name().equals(office));
        }

        boolean holds(String office, LocalDate date) {
            return offices.stream().anyMatch(o -> o.name().equals(office) && o.heldOn(date));
        }

        boolean inOffice(LocalDate date) {
            return offices.stream().anyMatch(o -> o.heldOn(date));
        }

        /** False if every office lies so long after {@code date} that nobody would name its holder by surname yet. */
        boolean knownBy(@Nullable LocalDate date) {
            return date == null || offices.isEmpty() || offices.stream().anyMatch(o -> !o.from().isAfter(date.plusYears(15)));
        }
    }

    record Spot(String name, @Nullable String within, String code) implements Entry {
        @Override
        public Actor actor() {
            throw new IllegalStateException(name + " is a place and no actor");
        }
    }
}
