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

    record State(String code, String name, List<String> adjectives, List<String> people, List<String> capitals, String leader) implements Entry {
        @Override
        public Actor actor() {
            return new Actor(code.toLowerCase(Locale.ROOT), name, Actor.Kind.STATE, code, "");
        }

        /** The main name of the capital that is spelled so; {@code spelling} itself if none is. */
        String capital(String spelling) {
            for (String capital : capitals) {
                List<String> spellings = List.of(capital.split("="));
                if (spellings.stream().anyMatch(s -> Pieces.fold(s).equals(Pieces.fold(spelling)))) {
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

    record Seat(String name, String code, String sector, boolean place) implements Entry {
        @Override
        public Actor actor() {
            return new Actor(Actor.slug(name), name, Actor.Kind.ORGANISATION, code, sector);
        }
    }

    record Organisation(String name, String code, String sector) implements Entry {
        @Override
        public Actor actor() {
            return new Actor(Actor.slug(name), name, Actor.Kind.ORGANISATION, code, sector);
        }
    }

    record Person(String name, List<String> surnames, String code, String sector, String gender, List<Office> offices) implements Entry {
        @Override
        public Actor actor() {
            return new Actor(Actor.slug(name), name, Actor.Kind.PERSON, code, sector);
        }

        /** True if the surname by itself names this person. */
        boolean alone() {
            return !surnames.contains("-");
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

        /** False if every office lies more than two years after {@code date}. */
        boolean knownBy(@Nullable LocalDate date) {
            return date == null || offices.isEmpty() || offices.stream().anyMatch(o -> !o.from().isAfter(date.plusYears(2)));
        }
    }

    record Spot(String name, @Nullable String within, String code) implements Entry {
        @Override
        public Actor actor() {
            throw new IllegalStateException(name + " is a place and no actor");
        }
    }
}
