package org.readout.reading.tree;

/**
 * Where a word, tag or label stands in the network's input of 48 symbols. With s1 the top of the stack, s2 and s3 below it, b1 to b3 the next
 * words of the buffer: 18 words (s3, s2, s1, b1, b2, b3, six children of s1, six of s2), the 18 tags of the same, the 12 labels of the
 * children. The six children of a word are its leftmost, its rightmost, its second leftmost, its second rightmost, the leftmost of the
 * leftmost and the rightmost of the rightmost.
 */
final class Feature {

    static final int ALL = 48;
    static final int WORDS = 18;
    static final int TAGS = 18;
    static final int LABELS = 12;

    static final int THIRD = 0;
    static final int SECOND = 1;
    static final int TOP = 2;
    static final int NEXT = 3;

    static final int CHILDREN = 6;
    static final int LEFTMOST = 0;
    static final int RIGHTMOST = 1;
    static final int SECOND_LEFTMOST = 2;
    static final int SECOND_RIGHTMOST = 3;
    static final int LEFTMOST_OF_LEFTMOST = 4;
    static final int RIGHTMOST_OF_RIGHTMOST = 5;

    private Feature() {}

    /** The place of a child of the word at {@link #TOP} or {@link #SECOND}. */
    static int child(int parent, int which) {
        return CHILDREN + CHILDREN * (TOP - parent) + which;
    }

    /** The place of the tag of the word at {@code place}. */
    static int tag(int place) {
        return WORDS + place;
    }

    /** The place of the label of the child at {@code place}. */
    static int label(int place) {
        return WORDS + TAGS + place - CHILDREN;
    }
}
