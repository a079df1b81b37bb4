package org.readout.reading.tag;

import java.util.List;

/**
 * The words of a sentence with their facts, followed by the mark of its end, which has a tag too. Places before and after these have
 * the facts of what stands for no word. Used by one thread at a time, for one sentence after the other.
 */
final class Sentence {

    private static final String END = ".$.";
    private static final String OUTSIDE = "NA";

    private final Lexicon lexicon;
    private final char[] outside = new char[Facts.COUNT];
    private final char[] end = new char[Facts.COUNT];
    private char[] facts = new char[0];
    private String[] words = new String[0];
    private int size;

    Sentence(Lexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.describe(OUTSIDE, outside, 0);
        lexicon.describe(END, end, 0);
    }

    void set(List<String> sentence) {
        size = sentence.size() + 1;
        if (words.length < size) {
            words = new String[2 * size];
            facts = new char[(2 * size + 2) * Facts.COUNT];
        }
        System.arraycopy(outside, 0, facts, 0, Facts.COUNT);
        for (int i = 0; i < size - 1; i++) {
            words[i] = lexicon.describe(sentence.get(i), facts, (i + 1) * Facts.COUNT);
        }
        words[size - 1] = END;
        System.arraycopy(end, 0, facts, size * Facts.COUNT, Facts.COUNT);
        System.arraycopy(outside, 0, facts, (size + 1) * Facts.COUNT, Facts.COUNT);
    }

    /** Words and the mark of the end. */
    int size() {
        return size;
    }

    /** In American spelling. */
    String word(int place) {
        return words[place];
    }

    /** @param place from one before the first to one after the last */
    int fact(int place, int fact) {
        return facts[(place + 1) * Facts.COUNT + fact];
    }

    boolean isRare(int place) {
        return (fact(place, Facts.KIND) & Facts.RARE) != 0;
    }

    /** The number of the set of tags that the word may have. */
    int tagSet(int place) {
        return fact(place, Facts.KIND) >> 2;
    }

    /** Whether the word in a place, or one of the next {@code window} ones, ends names of companies. */
    boolean hasCompany(int place, int window) {
        for (int i = place; i <= place + window && i < size; i++) {
            if ((fact(i, Facts.KIND) & Facts.COMPANY) != 0) {
                return true;
            }
        }
        return false;
    }
}
