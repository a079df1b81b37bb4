package org.readout.reading.tag;

/** The rows of a word's clues, in the order in which their weights are added. Used by one thread at a time. */
final class RowList {

    private static final int MOST = 64;

    private final int[] rows = new int[MOST];
    private int size;
    private int ownEnd;
    private int aroundEnd;

    void clear() {
        size = 0;
    }

    void add(int row) {
        if (row != Rows.NONE) {
            rows[size++] = row;
        }
    }

    /** What was added so far are clues in the word itself; clues around it follow. */
    void endOwn() {
        ownEnd = size;
    }

    /** What was added so far are clues in the word itself and around it; clues in its place in the sentence follow. */
    void endAround() {
        aroundEnd = size;
    }

    int row(int i) {
        return rows[i];
    }

    int size() {
        return size;
    }

    int ownEnd() {
        return ownEnd;
    }

    int aroundEnd() {
        return aroundEnd;
    }
}
