package org.readout.reading.tag;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.reading.compiled.Stored;

/**
 * Numbers of words. Words of Latin-1 characters lie in buckets, by the hash code of the string: for each its length, its number in three
 * bytes, its characters. The few others are a map. Immutable.
 */
final class Vocabulary {

    private static final int HEAD = 4;
    private static final int LONGEST = 255;
    private static final int MOST = 1 << 24;
    private static final int A_BUCKET = 4;

    private final int[] starts;
    private final byte[] entries;
    private final Map<String, Integer> others;

    private Vocabulary(int[] starts, byte[] entries, Map<String, Integer> others) {
        this.starts = starts;
        this.entries = entries;
        this.others = others;
    }

    /** @throws IllegalArgumentException if a number is not below 2^24 */
    static Vocabulary of(SortedMap<String, Integer> numbers) {
        List<ByteArrayOutputStream> buckets = new ArrayList<>();
        for (int count = Math.max(2, Integer.highestOneBit(numbers.size() / A_BUCKET + 1)); buckets.size() < count; ) {
            buckets.add(new ByteArrayOutputStream());
        }
        Map<String, Integer> others = new TreeMap<>();
        numbers.forEach((word, number) -> {
            if (number < 0 || number >= MOST) {
                throw new IllegalArgumentException("the number of '" + word + "' is " + number + ", not below " + MOST);
            }
            if (word.length() > LONGEST || word.chars().anyMatch(c -> c > 0xFF)) {
                others.put(word, number);
                return;
            }
            ByteArrayOutputStream bucket = buckets.get(bucket(word, buckets.size()));
            bucket.write(word.length());
            bucket.write(number >> 16);
            bucket.write(number >> 8);
            bucket.write(number);
            word.chars().forEach(bucket::write);
        });
        int[] starts = new int[buckets.size() + 1];
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        for (int i = 0; i < buckets.size(); i++) {
            entries.writeBytes(buckets.get(i).toByteArray());
            starts[i + 1] = entries.size();
        }
        return new Vocabulary(starts, entries.toByteArray(), others);
    }

    static Vocabulary read(ByteBuffer from) {
        int[] starts = Stored.ints(from);
        byte[] entries = Stored.bytes(from);
        int count = from.getInt();
        Map<String, Integer> others = new HashMap<>(2 * count);
        for (int i = 0; i < count; i++) {
            others.put(Stored.text(from), from.getInt());
        }
        return new Vocabulary(starts, entries, others);
    }

    void write(DataOutputStream to) throws IOException {
        Stored.ints(starts, to);
        Stored.bytes(entries, to);
        to.writeInt(others.size());
        for (Map.Entry<String, Integer> other : others.entrySet()) {
            Stored.text(other.getKey(), to);
            to.writeInt(other.getValue());
        }
    }

    /** The number of a word, or {@code otherwise} if it has none. */
    int number(String word, int otherwise) {
        int bucket = bucket(word, starts.length - 1);
        int length = word.length();
        for (int at = starts[bucket], end = starts[bucket + 1]; at < end; at += HEAD + (entries[at] & 0xFF)) {
            if ((entries[at] & 0xFF) == length && is(word, at + HEAD)) {
                return (entries[at + 1] & 0xFF) << 16 | (entries[at + 2] & 0xFF) << 8 | entries[at + 3] & 0xFF;
            }
        }
        return others.getOrDefault(word, otherwise);
    }

    private boolean is(String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != (entries[at + i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** @param count a power of two, at least 2 */
    private static int bucket(String word, int count) {
        return word.hashCode() * 0x9E3779B9 >>> 1 + Integer.numberOfLeadingZeros(count);
    }
}
