package org.readout.reading.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.readout.reading.compiled.Stored;

/**
 * Which rows speak of a word in its sentence. Those of frequent words are known by the word and its neighbours; rare words have clues in
 * their form and in that of their neighbours as well. Immutable by agreement: nobody writes into the arrays.
 *
 * @param shapes the row of each {@link Facts#SHAPE} of the word before, the word itself, and the word after
 * @param fineShapes the row of each {@link Facts#FINE_SHAPE} of the word
 * @param clusters the row of each {@link Facts#CLUSTER} of the word before, the word itself, and the word after
 * @param clusterTriples three clusters, of 16 bits each, in ascending order
 * @param clusterTripleRows the row of each
 * @param forms the row of each constant of {@link Form}
 * @param company the row for words that begin in upper case if they or one of the three next ones end names of companies
 * @param firstTagAtStart the row of each {@link Facts#FIRST_TAG} in lower case, for words in upper case at the start of a sentence
 * @param firstTagLater likewise for all others
 * @param upperCaseAtStart the row for words with an upper-case letter at the start of a sentence
 */
record Clues(int[][] shapes, int[] fineShapes, int[][] clusters, long[] clusterTriples, int[] clusterTripleRows, int[] forms, int company,
        int[] firstTagAtStart, int[] firstTagLater, int upperCaseAtStart, Affixes beginnings, Affixes ends) {

    /** Up to how many words after it a word is told to belong to a company's name. */
    static final int COMPANY_WINDOW = 3;

    private static final int AROUND = 3;

    static Clues read(ByteBuffer from) {
        return new Clues(threes(from), Stored.ints(from), threes(from), Stored.longs(from), Stored.ints(from), Stored.ints(from), from.getInt(),
                Stored.ints(from), Stored.ints(from), from.getInt(), Affixes.read(from), Affixes.read(from));
    }

    void write(DataOutputStream to) throws IOException {
        threes(shapes, to);
        Stored.ints(fineShapes, to);
        threes(clusters, to);
        Stored.longs(clusterTriples, to);
        Stored.ints(clusterTripleRows, to);
        Stored.ints(forms, to);
        to.writeInt(company);
        Stored.ints(firstTagAtStart, to);
        Stored.ints(firstTagLater, to);
        to.writeInt(upperCaseAtStart);
        beginnings.write(to);
        ends.write(to);
    }

    private static int[][] threes(ByteBuffer from) {
        return new int[][] {Stored.ints(from), Stored.ints(from), Stored.ints(from)};
    }

    private static void threes(int[][] rows, DataOutputStream to) throws IOException {
        for (int i = 0; i < AROUND; i++) {
            Stored.ints(rows[i], to);
        }
    }

    static long triple(int before, int own, int after) {
        return (long) before << 32 | (long) own << 16 | after;
    }

    /** Fills {@code to} with the rows of the word in a place of the sentence. */
    void find(Sentence sentence, int place, Lexicon lexicon, RowList to) {
        boolean rare = sentence.isRare(place);
        to.clear();
        to.add(sentence.fact(place, Facts.OWN_ROW));
        int form = rare ? own(sentence, place, to) : 0;
        to.endOwn();
        to.add(sentence.fact(place - 1, Facts.ROW_BEFORE));
        to.add(sentence.fact(place + 1, Facts.ROW_AFTER));
        if (rare) {
            around(sentence, place, to);
        }
        to.endAround();
        if (rare && (form & 1 << Form.UPPER_CASE) != 0) {
            inPlace(sentence.word(place), place == 0, lexicon, to);
        }
    }

    private int own(Sentence sentence, int place, RowList to) {
        String word = sentence.word(place);
        int form = Form.of(word);
        to.add(shapes[1][sentence.fact(place, Facts.SHAPE)]);
        to.add(clusters[1][sentence.fact(place, Facts.CLUSTER)]);
        for (int i = 0; i < Form.NO_LETTER_NOR_DIGIT; i++) {
            if ((form & 1 << i) != 0) {
                to.add(forms[i]);
            }
        }
        beginnings.find(word, to);
        ends.find(word, to);
        to.add(fineShapes[sentence.fact(place, Facts.FINE_SHAPE)]);
        if ((form & 1 << Form.NO_LETTER_NOR_DIGIT) != 0) {
            to.add(forms[Form.NO_LETTER_NOR_DIGIT]);
        }
        return form;
    }

    private void around(Sentence sentence, int place, RowList to) {
        int before = sentence.fact(place - 1, Facts.CLUSTER);
        int own = sentence.fact(place, Facts.CLUSTER);
        int after = sentence.fact(place + 1, Facts.CLUSTER);
        to.add(shapes[0][sentence.fact(place - 1, Facts.SHAPE)]);
        to.add(shapes[2][sentence.fact(place + 1, Facts.SHAPE)]);
        to.add(clusters[0][before]);
        to.add(clusters[2][after]);
        int triple = Arrays.binarySearch(clusterTriples, triple(before, own, after));
        if (triple >= 0) {
            to.add(clusterTripleRows[triple]);
        }
        if (Form.startsInUpperCase(sentence.word(place)) && sentence.hasCompany(place, COMPANY_WINDOW)) {
            to.add(company);
        }
    }

    private void inPlace(String word, boolean atStart, Lexicon lexicon, RowList to) {
        if (Form.startsInUpperCase(word)) {
            to.add((atStart ? firstTagAtStart : firstTagLater)[lexicon.firstTagInLowerCase(word)]);
        }
        if (atStart) {
            to.add(upperCaseAtStart);
        }
    }
}
