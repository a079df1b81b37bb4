package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor's stance on an issue, in one sentence.
 *
 * @param actor who holds it
 * @param issue key of the issue ({@code territory}, {@code ceasefire}), {@code other} if none of the known ones
 * @param stance which way
 * @param target whom it is put to, null if unsaid
 * @param statement what is wanted, offered or refused, in the text's own words
 * @param when date it was voiced, null if unsaid
 * @param attribution outermost voice first; the actor itself is not repeated
 * @param evidence the words that show it
 */
public record Position(
        Actor actor,
        String issue,
        Stance stance,
        @Nullable Actor target,
        String statement,
        @Nullable When when,
        List<Attribution> attribution,
        Evidence evidence) {

    public enum Stance { DEMANDS, OFFERS, SUPPORTS, REJECTS, THREATENS, WARNS, SEEKS }

    public Position {
        attribution = List.copyOf(attribution);
    }
}
