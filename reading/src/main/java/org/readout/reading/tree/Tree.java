package org.readout.reading.tree;

/** The dependency tree of one sentence. Immutable and thread-safe. */
public final class Tree {

    private final int[] heads;
    private final String[] labels;

    Tree(int[] heads, String[] labels) {
        this.heads = heads;
        this.labels = labels;
    }

    /** The number of words. */
    public int size() {
        return heads.length;
    }

    /** Index of the head of word {@code i}, both from 0; -1 for the root. */
    public int head(int i) {
        return heads[i];
    }

    /** Universal Dependencies label of the arc from the head of word {@code i} to it, {@code root} for the root. */
    public String label(int i) {
        return labels[i];
    }
}
