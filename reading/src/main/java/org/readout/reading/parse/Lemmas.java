package org.readout.reading.parse;

import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;

/**
 * Whether a lexicon's word is a dictionary form as the parser gives it: an inflected form is never found in a text, since lemmas are looked
 * up. Thread-safe.
 */
public final class Lemmas {

    private static final int SHORTEST = 4;

    private Lemmas() {}

    /** True if {@code word} is in lower case. */
    public static boolean lower(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** False for a form that is no infinitive: "meets", "met". */
    public static boolean verb(String word) {
        return word.length() < SHORTEST || lemma(word, "VB").equals(word) || lemma(word + "ed", "VBD").equals(word);
    }

    /** False for a regular plural, and for that of man, person and child: "missiles", "policemen", "people". */
    public static boolean noun(String word) {
        if (word.length() < SHORTEST || lemma(word, "NNS").equals(word)) {
            return true;
        }
        String singular = lemma(word, "NNS");
        boolean regular = word.equals(singular + "s") || word.equals(singular + "es")
                || word.endsWith("ies") && word.equals(singular.substring(0, singular.length() - 1) + "ies");
        return !regular && !word.matches(".*(men|people|children)");
    }

    /** The dictionary form of a token in lower case, and for a noun that the parser left in the plural ("troops") the singular. */
    public static List<String> of(Token t) {
        String lemma = t.lemma().toLowerCase(Locale.ROOT);
        boolean plural = t.isNoun() && lemma.length() >= SHORTEST && lemma.endsWith("s") && !lemma.matches(".*(ss|us|is)");
        return plural ? List.of(lemma, lemma.substring(0, lemma.length() - 1)) : List.of(lemma);
    }

    private static String lemma(String word, String tag) {
        return Morphology.lemmaStatic(word, tag, true);
    }
}
