package org.readout.reading.tag;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.readout.reading.compiled.Stored;

/**
 * What is known of words. A word that is not in it is read in American spelling, and has the facts of words of its shape and of those
 * that occur where it occurs. Immutable.
 */
final class Lexicon {

    private static final int NO_WORD = -1;

    private final Vocabulary words;
    private final char[] facts;
    private final Vocabulary clusters;
    private final Vocabulary shapes;
    private final Vocabulary fineShapes;

    /**
     * @param words in American spelling: it changes none of them
     * @param facts of the words, {@link Facts#COUNT} each
     * @param clusters of words in lower case; 0 is none
     * @param shapes the numbers of those that say anything, from 1
     * @param fineShapes likewise
     */
    Lexicon(Vocabulary words, char[] facts, Vocabulary clusters, Vocabulary shapes, Vocabulary fineShapes) {
        this.words = words;
        this.facts = facts;
        this.clusters = clusters;
        this.shapes = shapes;
        this.fineShapes = fineShapes;
    }

    static Lexicon read(ByteBuffer from) {
        return new Lexicon(Vocabulary.read(from), Stored.chars(from), Vocabulary.read(from), Vocabulary.read(from), Vocabulary.read(from));
    }

    void write(DataOutputStream to) throws IOException {
        words.write(to);
        Stored.chars(facts, to);
        clusters.write(to);
        shapes.write(to);
        fineShapes.write(to);
    }

    /**
     * Puts the facts of a word into {@code into}, from place {@code at} on.
     *
     * @return the word in American spelling
     */
    String describe(String word, char[] into, int at) {
        int number = words.number(word, NO_WORD);
        if (number != NO_WORD) {
            System.arraycopy(facts, Facts.COUNT * number, into, at, Facts.COUNT);
            return word;
        }
        String american = Americanize.americanize(word);
        if (!american.equals(word)) {
            number = words.number(american, NO_WORD);
        }
        if (number != NO_WORD) {
            System.arraycopy(facts, Facts.COUNT * number, into, at, Facts.COUNT);
        } else {
            describeUnknown(american, into, at);
        }
        return american;
    }

    private void describeUnknown(String word, char[] into, int at) {
        into[at + Facts.KIND] = Facts.RARE;
        into[at + Facts.OWN_ROW] = Rows.NONE;
        into[at + Facts.ROW_BEFORE] = Rows.NONE;
        into[at + Facts.ROW_AFTER] = Rows.NONE;
        into[at + Facts.CLUSTER] = cluster(word);
        into[at + Facts.SHAPE] = shape(word);
        into[at + Facts.FINE_SHAPE] = fineShape(word);
        into[at + Facts.FIRST_TAG] = 0;
    }

    char cluster(String word) {
        return (char) clusters.number(lowerCase(word), 0);
    }

    char shape(String word) {
        return (char) shapes.number(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2), 0);
    }

    char fineShape(String word) {
        return (char) fineShapes.number(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4), 0);
    }

    /** {@link Facts#FIRST_TAG} of a word in lower case. */
    int firstTagInLowerCase(String word) {
        int number = words.number(lowerCase(word), NO_WORD);
        return number == NO_WORD ? 0 : facts[Facts.COUNT * number + Facts.FIRST_TAG];
    }

    private static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
