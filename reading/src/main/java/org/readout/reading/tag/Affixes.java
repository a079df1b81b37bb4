package org.readout.reading.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.reading.compiled.Stored;

/** The clues in the first or last one to {@link #LONGEST} characters of a word: a tree of characters with a row at each node. Immutable. */
final class Affixes {

    /** In characters. */
    static final int LONGEST = 10;

    private static final int MOST_NODES = 1 << 15;
    private static final int FREE = -1;

    private final boolean last;
    private final int[] keys;
    private final int[] children;
    private final int[] rows;
    private final int[] tooShort;

    private Affixes(boolean last, int[] keys, int[] children, int[] rows, int[] tooShort) {
        this.last = last;
        this.keys = keys;
        this.children = children;
        this.rows = rows;
        this.tooShort = tooShort;
    }

    /**
     * @param last whether these are ends of words, or else beginnings
     * @param affixes with the row of each
     * @param tooShort the row for words of fewer characters than 1, 2 up to {@link #LONGEST}
     */
    static Affixes of(boolean last, SortedMap<String, Integer> affixes, int[] tooShort) {
        Map<Integer, Integer> childOf = new TreeMap<>();
        List<Integer> rows = new ArrayList<>(List.of(Rows.NONE));
        affixes.forEach((affix, row) -> {
            int node = 0;
            for (int i = 0; i < affix.length(); i++) {
                int key = key(node, affix.charAt(last ? affix.length() - 1 - i : i));
                if (!childOf.containsKey(key)) {
                    childOf.put(key, rows.size());
                    rows.add(Rows.NONE);
                }
                node = childOf.get(key);
            }
            rows.set(node, row);
        });
        if (rows.size() > MOST_NODES) {
            throw new IllegalArgumentException("the affixes make a tree of " + rows.size() + " nodes, more than " + MOST_NODES);
        }
        int[] keys = new int[4 * Integer.highestOneBit(childOf.size() + 1)];
        int[] children = new int[keys.length];
        Arrays.fill(keys, FREE);
        childOf.forEach((key, child) -> {
            int slot = slot(key, keys.length);
            while (keys[slot] != FREE) {
                slot = slot + 1 & keys.length - 1;
            }
            keys[slot] = key;
            children[slot] = child;
        });
        return new Affixes(last, keys, children, rows.stream().mapToInt(Integer::intValue).toArray(), tooShort);
    }

    static Affixes read(ByteBuffer from) {
        return new Affixes(from.get() != 0, Stored.ints(from), Stored.ints(from), Stored.ints(from), Stored.ints(from));
    }

    void write(DataOutputStream to) throws IOException {
        to.writeByte(last ? 1 : 0);
        Stored.ints(keys, to);
        Stored.ints(children, to);
        Stored.ints(rows, to);
        Stored.ints(tooShort, to);
    }

    /** Appends the rows of a word's affixes, the shortest first. */
    void find(String word, RowList to) {
        int length = word.length();
        for (int i = 0, node = 0; i < LONGEST; i++) {
            if (i >= length) {
                to.add(tooShort[i]);
            } else if (node >= 0) {
                node = child(node, word.charAt(last ? length - 1 - i : i));
                to.add(node < 0 ? Rows.NONE : rows[node]);
            }
        }
    }

    private int child(int node, char c) {
        int key = key(node, c);
        int slot = slot(key, keys.length);
        while (keys[slot] != key) {
            if (keys[slot] == FREE) {
                return -1;
            }
            slot = slot + 1 & keys.length - 1;
        }
        return children[slot];
    }

    /** Never {@link #FREE}: nodes are below 2^15. */
    private static int key(int node, char c) {
        return node << 16 | c;
    }

    private static int slot(int key, int size) {
        return key * 0x9E3779B9 >>> 1 + Integer.numberOfLeadingZeros(size);
    }
}
