package org.readout.reading.name;

import java.util.List;

/**
 * Whether a capitalised word between a word and one without capitals stands in the sentence again, by itself. The model tells such words
 * apart from those that stand again beside a word with a capital that is tagged as a proper noun. Immutable by agreement.
 *
 * @param words padded, as {@link Scores} takes them
 * @param tags of the words without the padding
 */
record Repetition(Word[] words, List<String> tags) {

    private static final int NEAREST = 3;
    private static final int FARTHEST = 149;

    void add(int i, Features features, double[] labels) {
        Word previous = words[i - 1];
        if (!words[i].isNameCase() || !words[i + 1].isLowerText() || !previous.hasLetter()) {
            features.add(Kind.NOT_REPEATED, labels, 0);
        } else if (!isName(i - 1)) {
            if (isRepeated(i, 1)) {
                features.add(Kind.REPEATED_AHEAD, labels, 0);
            }
            if (isRepeated(i, -1)) {
                features.add(Kind.REPEATED_BEHIND, labels, 0);
            }
        }
    }

    private boolean isRepeated(int i, int step) {
        for (int jump = NEAREST; jump <= FARTHEST && isWord(i + step * jump); jump++) {
            int there = i + step * jump;
            if (words[there].is(words[i]) && !isName(there - 1) && !isName(there + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(int i) {
        return i >= Scores.REACH && i < Scores.REACH + tags.size();
    }

    private boolean isName(int i) {
        return isWord(i) && words[i].isNameCase() && tags.get(i - Scores.REACH).equals("NNP");
    }
}
