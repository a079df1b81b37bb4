package org.readout.reading.name;

/**
 * What the model needs of a word wherever it stands, and what lies beyond either end of a sentence. Immutable by agreement: nobody writes
 * into {@code sums}.
 *
 * @param token as it stands in the text
 * @param text the token in American spelling
 * @param wordClass of {@link WordClasses}
 * @param isShort three characters at most
 * @param isNameCase a capital and no other behind it, two characters at least
 * @param isLowerText at least one letter, no capital
 * @param sums of the features that depend on this word alone: for the label of the word itself, of the next word, of the one before, of the
 *     words behind it, of the words ahead of it, then for the pair of labels that ends with it and the one that begins with it
 * @param pairBefore number of its feature on the pair of labels before it
 */
record Word(String token, Text text, Text shape, Text wordClass, boolean isShort, boolean isNameCase, boolean isLowerText, boolean hasLetter,
        double[] sums, int pairBefore) {

    static final int ITSELF = 0;
    static final int FOR_NEXT = ITSELF + Model.LABELS;
    static final int FOR_PREVIOUS = FOR_NEXT + Model.LABELS;
    static final int FOR_BEHIND = FOR_PREVIOUS + Model.LABELS;
    static final int FOR_AHEAD = FOR_BEHIND + Model.LABELS;
    static final int PAIR_ENDING = FOR_AHEAD + Model.LABELS;
    static final int PAIR_BEGINNING = PAIR_ENDING + Model.PAIRS;
    static final int SUMS = PAIR_BEGINNING + Model.PAIRS;

    boolean is(Word other) {
        return text.is(other.text);
    }
}
