package org.readout.reading.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.readout.reading.compiled.Stored;

/**
 * A set of texts, known by their {@linkplain Text#key() keys}, each with a number: its place in the order of the keys. A text that is not
 * in the set is taken for one that is with a probability of its size in 2^64, less than one in 10^13. Immutable and thread-safe.
 */
final class Keys {

    private static final int PREFIXES = 1 << Short.SIZE;
    private static final int REST = Long.SIZE - Short.SIZE;

    private final long[] keys;
    private final int[] starts;

    private Keys(long[] keys, int[] starts) {
        this.keys = keys;
        this.starts = starts;
    }

    /**
     * The texts in the order of their numbers.
     *
     * @throws IllegalArgumentException if two of them have the same key
     */
    static List<String> ordered(Collection<String> texts) {
        Comparator<String> byKey = (a, b) -> Long.compareUnsigned(Text.of(a).key(), Text.of(b).key());
        List<String> ordered = texts.stream().sorted(byKey).toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (byKey.compare(ordered.get(i - 1), ordered.get(i)) == 0) {
                throw new IllegalArgumentException("'" + ordered.get(i - 1) + "' and '" + ordered.get(i) + "' have the same key: choose another base");
            }
        }
        return ordered;
    }

    /** Writes the keys of texts that are {@linkplain #ordered in order}: how many have each prefix, then the rest of each. */
    static void write(List<String> ordered, DataOutputStream to) throws IOException {
        int[] counts = new int[PREFIXES];
        for (String text : ordered) {
            counts[(int) (Text.of(text).key() >>> REST)]++;
        }
        to.writeInt(ordered.size());
        for (int count : counts) {
            to.writeShort(count);
        }
        for (String text : ordered) {
            to.writeShort((int) (Text.of(text).key() >>> Integer.SIZE));
        }
        for (String text : ordered) {
            to.writeInt((int) Text.of(text).key());
        }
    }

    /** Reads what {@link #write} writes. */
    static Keys read(ByteBuffer from) {
        int size = from.getInt();
        short[] counts = Stored.shorts(PREFIXES, from);
        short[] middles = Stored.shorts(size, from);
        int[] ends = Stored.ints(size, from);
        long[] keys = new long[size];
        int[] starts = new int[PREFIXES + 1];
        for (int prefix = 0; prefix < PREFIXES; prefix++) {
            int end = starts[prefix] + Short.toUnsignedInt(counts[prefix]);
            for (int i = starts[prefix]; i < end; i++) {
                keys[i] = (long) prefix << REST | (long) Short.toUnsignedInt(middles[i]) << Integer.SIZE | Integer.toUnsignedLong(ends[i]);
            }
            starts[prefix + 1] = end;
        }
        return new Keys(keys, starts);
    }

    int size() {
        return keys.length;
    }

    /** The number of {@code text}, counted from 0; -1 if it is not in the set. */
    int find(Text text) {
        long key = text.key();
        int prefix = (int) (key >>> REST);
        int end = starts[prefix + 1];
        for (int i = starts[prefix]; i < end; i++) {
            if (keys[i] == key) {
                return i;
            }
        }
        return -1;
    }
}
