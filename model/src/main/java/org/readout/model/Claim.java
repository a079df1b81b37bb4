package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that binds other happenings: it is false if certain others took place.
 *
 * @param id {@code c-}, the document's id without prefix, and where the claim starts
 * @param kind what it says
 * @param evidence the words that say so
 * @param about the kind of happening it counts or excludes; null for {@link Kind#OFFICE}
 * @param mode narrows {@code about}; null for any
 * @param participants those that the claim is about; every one must take part for a happening to count
 * @param window the time in which it counts: for {@link Kind#FIRST} from the date after "since" to the mention itself; null if unbounded
 * @param count for {@link Kind#ONLY} and {@link Kind#AT_LEAST}, else 0
 * @param value for {@link Kind#OFFICE}: {@code current president of USA} or {@code former president of USA}; else the qualifying words
 *     ("high-level", "in person"), empty if none
 * @param mention id of the mention that is said to be first or is counted, null if none
 * @param attribution outermost voice first
 */
public record Claim(
        String id,
        Kind kind,
        Evidence evidence,
        @Nullable EventType about,
        @Nullable Mode mode,
        List<Actor> participants,
        @Nullable When window,
        int count,
        String value,
        @Nullable String mention,
        List<Attribution> attribution) {

    public enum Kind {
        /** The first of its kind since a date, or ever. */
        FIRST,
        /** Exactly so many, "just two", "the only". */
        ONLY,
        /** So many or more, "as many as seven", "far more frequent" (count 0: more than others say). */
        AT_LEAST,
        /** None at all. */
        NEVER,
        /** Who holds or held an office. */
        OFFICE
    }

    public Claim {
        participants = List.copyOf(participants);
        attribution = List.copyOf(attribution);
        if (count < 0) {
            throw new IllegalArgumentException("claim " + id + ": count " + count + " is negative");
        }
    }
}
