package org.readout.reading.tree;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a symbol at a place of the input gives to the hidden layer, computed when first asked for. Those of tags and labels are kept for
 * ever; those of words are kept up to a number, and then go round by round, the ones not used since the last round first. Thread-safe; what
 * is given back never changes and does not depend on what was kept.
 */
final class Contributions {

    private final Weights weights;
    private final AtomicReferenceArray<float[]> words;
    private final AtomicReferenceArray<float[]> others;
    private final byte[] used;
    private final int[] kept;
    private int count;
    private int hand;

    /** @param capacity how many rows of words are kept */
    Contributions(Weights weights, int capacity) {
        this.weights = weights;
        int wordRows = weights.symbols().firstTag() * Feature.WORDS;
        this.words = new AtomicReferenceArray<>(wordRows);
        this.others = new AtomicReferenceArray<>((weights.symbols().all() - weights.symbols().firstTag()) * Feature.ALL);
        this.used = new byte[wordRows];
        this.kept = new int[capacity];
    }

    float[] word(int word, int place) {
        int key = word * Feature.WORDS + place;
        if (used[key] == 0) {
            used[key] = 1;
        }
        float[] row = words.getAcquire(key);
        return row == null ? keep(key, compute(word, place)) : row;
    }

    float[] tag(int tag, int place) {
        int key = (tag - weights.symbols().firstTag()) * Feature.ALL + place;
        float[] row = others.getAcquire(key);
        if (row == null) {
            row = compute(tag, Feature.tag(place));
            others.setRelease(key, row);
        }
        return row;
    }

    /** Of the label of the child at {@code place}, less what {@link #noChild} gives. */
    float[] child(int label, int place) {
        int key = (label - weights.symbols().firstTag()) * Feature.ALL + place;
        float[] row = others.getAcquire(key);
        if (row == null) {
            row = compute(label, Feature.label(place));
            float[] none = noChild(place);
            for (int h = 0; h < row.length; h++) {
                row[h] -= none[h];
            }
            others.setRelease(key, row);
        }
        return row;
    }

    /** Of the word, tag and label of a child that is not there. */
    float[] noChild(int place) {
        Symbols symbols = weights.symbols();
        float[] sum = compute(symbols.noWord(), place);
        Arithmetic.add(sum, new float[][] {compute(symbols.noTag(), Feature.tag(place)), compute(symbols.noLabel(), Feature.label(place))}, 2);
        return sum;
    }

    private float[] compute(int symbol, int place) {
        float[] row = new float[weights.hidden()];
        Arithmetic.contribution(weights.embeddings(), symbol * weights.width(), weights.width(), weights.inward(), place * weights.width(), row);
        return row;
    }

    private synchronized float[] keep(int key, float[] row) {
        float[] other = words.getAcquire(key);
        if (other != null) {
            return other;
        }
        int slot = count < kept.length ? count++ : free();
        kept[slot] = key;
        words.setRelease(key, row);
        return row;
    }

    /** The slot of a row that was not used since the hand last passed it. A mark that another thread sets meanwhile may be lost. */
    private int free() {
        for (int passed = 0; passed < kept.length && used[kept[hand]] != 0; passed++) {
            used[kept[hand]] = 0;
            hand = (hand + 1) % kept.length;
        }
        int slot = hand;
        words.setRelease(kept[slot], null);
        hand = (hand + 1) % kept.length;
        return slot;
    }
}
