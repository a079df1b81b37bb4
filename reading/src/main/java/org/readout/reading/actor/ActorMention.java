package org.readout.reading.actor;

import java.util.List;
import org.readout.model.Actor;
import org.readout.model.Span;

/**
 * Words of one sentence that name one actor, or several ("they", "the two leaders").
 *
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param head index of the token that governs the others: the one whose head lies outside
 * @param span where it stands in the document
 * @param actors one, or the members of a group that is resolved
 * @param form how it is named
 */
public record ActorMention(int sentence, int first, int last, int head, Span span, List<Actor> actors, Form form) {

    /** How an actor is named. */
    public enum Form {
        /** By a name: "Putin", "the Kremlin", "Moscow". */
        NAME,
        /** By a description: "the American president", "Russian officials", "police". */
        DESCRIPTION,
        /** By an adjective of nationality before a noun that is no actor: "American sanctions". */
        ADJECTIVE,
        /** By a pronoun. */
        PRONOUN
    }

    public ActorMention {
        actors = List.copyOf(actors);
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("actor mention at " + span + " names nobody");
        }
    }
}
