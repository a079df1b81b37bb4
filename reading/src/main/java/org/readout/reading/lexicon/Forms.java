package org.readout.reading.lexicon;

import org.readout.model.lexicon.Table;
import org.readout.reading.parse.Lemmas;

/** Refuses words of a lexicon that stand in a form that is never looked up. */
public final class Forms {

    private Forms() {}

    /** Throws if {@code word}, a verb with or without a particle, is not in lower case and the infinitive. */
    public static void verb(Table.Row row, String word) {
        lower(row, word);
        if (!Lemmas.verb(word.split(" ")[0])) {
            throw row.error(word, "no infinitive, so it is never found; write the dictionary form, such as 'meet' for 'meets'");
        }
    }

    /** Throws if {@code word}, a noun with or without words before it, is not in lower case and the singular. */
    public static void noun(Table.Row row, String word) {
        lower(row, word);
        if (!Lemmas.noun(word.substring(word.lastIndexOf(' ') + 1))) {
            throw row.error(word, "a plural, so it is never found; write the singular, such as 'troop' for 'troops'");
        }
    }

    /** Throws if {@code word} is not in the form in which words of this part of speech are looked up: V or P verb, N noun, J or R as written. */
    public static void form(Table.Row row, String partOfSpeech, String word) {
        switch (partOfSpeech) {
            case "V", "P" -> verb(row, word);
            case "N" -> noun(row, word);
            case "J", "R" -> lower(row, word);
            default -> throw row.error(partOfSpeech, "no part of speech; write V or P (verb), N (noun), J (adjective) or R (adverb)");
        }
    }

    /** Throws if one of the words of {@code phrase} is not in lower case, or a plural. */
    public static void words(Table.Row row, String phrase) {
        for (String word : phrase.split(" ")) {
            noun(row, word);
        }
    }

    private static void lower(Table.Row row, String word) {
        if (!Lemmas.lower(word)) {
            throw row.error(word, "capital letters are never found, since lemmas are compared in lower case; write it in lower case");
        }
    }
}
