package org.readout.reading.tree;

/**
 * A parse under way: the words, the stack, the next word, the arcs so far. Words are counted from 1; 0 is the root, and "none" where a
 * child is asked for. A word's children come from the inside out, so a new left child is its leftmost and a new right child its rightmost.
 */
final class Parse {

    private final Symbols symbols;
    private final int[] words;
    private final int[] tags;
    private final int[] heads;
    private final int[] labels;
    private final int[][] children;
    private final int[] stack;
    private int depth = 1;
    private int next = 1;

    /**
     * @param words symbols of the words, the root's first
     * @param tags symbols of their tags, the root's first
     */
    Parse(Symbols symbols, int[] words, int[] tags) {
        this.symbols = symbols;
        this.words = words;
        this.tags = tags;
        this.heads = new int[words.length];
        this.labels = new int[words.length];
        this.children = new int[Feature.CHILDREN][words.length];
        this.stack = new int[words.length];
    }

    boolean done() {
        return depth == 1 && next == words.length;
    }

    /** Whether rules alone leave one move: nothing to attach but the root, or nothing at all. */
    boolean forced() {
        return depth <= 2;
    }

    void force() {
        if (next < words.length) {
            shift();
        } else {
            right(0);
        }
    }

    boolean mayShift() {
        return next < words.length;
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** The second word of the stack becomes a child of the top. */
    void left(int label) {
        int child = second();
        attach(top(), child, label, Feature.LEFTMOST, Feature.SECOND_LEFTMOST, Feature.LEFTMOST_OF_LEFTMOST);
        stack[depth - 2] = top();
        depth--;
    }

    /** The top of the stack becomes a child of the second word. */
    void right(int label) {
        attach(second(), top(), label, Feature.RIGHTMOST, Feature.SECOND_RIGHTMOST, Feature.RIGHTMOST_OF_RIGHTMOST);
        depth--;
    }

    private void attach(int head, int child, int label, int outer, int inner, int outerOfOuter) {
        heads[child] = head;
        labels[child] = label;
        children[inner][head] = children[outer][head];
        children[outer][head] = child;
        children[outerOfOuter][head] = children[outer][child];
    }

    int top() {
        return stack[depth - 1];
    }

    int second() {
        return stack[depth - 2];
    }

    int third() {
        return stack[depth - 3];
    }

    int next() {
        return next;
    }

    int head(int i) {
        return heads[i];
    }

    int label(int i) {
        return labels[i];
    }

    /** One of the six {@linkplain Feature children} of {@code i}, 0 if there is none. */
    int child(int i, int which) {
        return children[which][i];
    }

    /** Symbol of word {@code i}, that of no word beyond the last. */
    int word(int i) {
        return i < words.length ? words[i] : symbols.noWord();
    }

    int tag(int i) {
        return i < tags.length ? tags[i] : symbols.noTag();
    }
}
