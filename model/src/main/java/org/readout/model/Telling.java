package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in a document that tells of something that happens, of whatever kind: a clause's verb, or a noun that carries a date ("the
 * explosion of 20 April"). Wider than a {@link Mention}, which is of a known type and between parties.
 *
 * @param evidence the sentence
 * @param sentence position of the sentence in its document, from 0
 * @param word the verb or noun
 * @param form what kind of word it is
 * @param lemma its dictionary form, lower case
 * @param status what the words say of it, null if they leave it open
 * @param report true if the word only reports what its content says ("said", "announced that")
 * @param when the date the sentence gives it, null if it gives none
 * @param parties those the clause names, subjects first
 */
public record Telling(Evidence evidence, int sentence, Span word, Form form, String lemma, @Nullable Status status, boolean report,
        @Nullable When when, List<Party> parties) {

    /** A verb; what is said of somebody with "be" ("is ill"); a noun that carries a date. */
    public enum Form { VERB, PREDICATE, NOUN }

    /** How a party stands to the verb. */
    public enum Part { SUBJECT, OBJECT, OTHER }

    /**
     * A noun phrase of the clause.
     *
     * @param part subject, object (also the subject of a passive), or behind a preposition
     * @param span the phrase with all that hangs on it, relative clauses left out
     * @param words the phrase as written
     * @param actor the fullest name of the actor that heads it, also of one named by a pronoun; null if it is none or not known
     */
    public record Party(Part part, Span span, String words, @Nullable String actor) {}

    public Telling {
        if (sentence < 0 || lemma.isBlank() || !evidence.span().contains(word)) {
            throw new IllegalArgumentException("word '" + lemma + "' at " + word + " is not in sentence " + sentence + " at " + evidence.span());
        }
        parties = List.copyOf(parties);
    }
}
