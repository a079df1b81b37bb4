package org.readout.reading.actor;

import java.util.List;
import java.util.Optional;

/**
 * The actors and places named in one document, in text order. One token may head both an actor and a place ("Moscow").
 *
 * @param actors who is named
 * @param places which places are named
 */
public record Cast(List<ActorMention> actors, List<PlaceMention> places) {

    public Cast {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }

    /** The actor mention of sentence {@code sentence} that covers token {@code token}. */
    public Optional<ActorMention> actorAt(int sentence, int token) {
        return actors.stream().filter(a -> a.sentence() == sentence && a.first() <= token && token <= a.last()).findFirst();
    }

    /** The place mention of sentence {@code sentence} that is headed by token {@code token}. */
    public Optional<PlaceMention> placeAt(int sentence, int token) {
        return places.stream().filter(p -> p.sentence() == sentence && p.head() == token).findFirst();
    }
}
