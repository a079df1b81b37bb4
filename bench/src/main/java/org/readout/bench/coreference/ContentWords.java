package org.readout.bench.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** The words that carry what a sentence is about, as Porter stems. */
final class ContentWords {

    private static final Set<String> EMPTY = Set.of("be", "have", "do", "say", "will", "would");

    private ContentWords() {}

    /** The stem of a word in lower case: "killing" and "kill" have one. */
    static String stem(String word) {
        return new PorterStemmer().stem(word.toLowerCase(Locale.ROOT));
    }

    /** Nouns, verbs, adjectives and numbers, without the emptiest verbs. */
    static boolean isContent(Token t) {
        return t.pos().matches("(NN|VB|JJ|CD).*") && isWord(t) && !EMPTY.contains(t.lemma().toLowerCase(Locale.ROOT));
    }

    /** True if the token has a letter or a digit. */
    static boolean isWord(Token t) {
        return t.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The stems of the content words of {@code s} in their order. */
    static List<String> of(Sentence s) {
        return s.tokens().stream().filter(ContentWords::isContent).map(t -> stem(t.lemma())).toList();
    }
}
