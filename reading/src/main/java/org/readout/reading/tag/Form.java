package org.readout.reading.tag;

/** The characters of a word, in so far as they are clues to its tag. */
final class Form {

    /** Has an upper-case letter. */
    static final int UPPER_CASE = 0;
    static final int DIGIT = 1;
    static final int HYPHEN = 2;
    /** A letter, a digit and a hyphen, in any order. */
    static final int LETTER_DIGIT_HYPHEN = 3;
    /** All characters are upper-case letters. */
    static final int ALL_UPPER_CASE = 4;
    /** An upper-case letter, a digit and a hyphen, in any order. */
    static final int UPPER_CASE_DIGIT_HYPHEN = 5;
    /** Neither letter nor digit. */
    static final int NO_LETTER_NOR_DIGIT = 6;

    static final int COUNT = 7;

    private Form() {}

    /** The bit 2^n is set if the word is what constant n of this class says. */
    static int of(String word) {
        boolean letter = false;
        boolean upper = false;
        boolean digit = false;
        boolean hyphen = false;
        boolean all = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isUpper = Character.isUpperCase(c);
            letter |= Character.isLetter(c);
            upper |= isUpper;
            digit |= Character.isDigit(c);
            hyphen |= c == '-';
            all &= isUpper;
        }
        return bit(UPPER_CASE, upper) | bit(DIGIT, digit) | bit(HYPHEN, hyphen) | bit(LETTER_DIGIT_HYPHEN, letter && digit && hyphen)
                | bit(ALL_UPPER_CASE, all) | bit(UPPER_CASE_DIGIT_HYPHEN, upper && digit && hyphen) | bit(NO_LETTER_NOR_DIGIT, !letter && !digit);
    }

    static boolean startsInUpperCase(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static int bit(int place, boolean set) {
        return set ? 1 << place : 0;
    }
}
