package org.readout.reading.name;

/**
 * A text known by its hash. The hash of two texts one behind the other follows from theirs, so that the long names of features need not be
 * built. Two texts with the same hash count as the same: for two given ones the odds are about one in 2^64.
 *
 * @param hash the UTF-16 code units, each one more than it is, as digits of a number in base {@link #BASE}, modulo 2^64
 * @param power {@code BASE} to the length of the text, modulo 2^64
 */
record Text(long hash, long power) {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    static final Text EMPTY = new Text(0, 1);

    static Text of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static Text of(CharSequence text, int from, int to) {
        long hash = 0;
        long power = 1;
        for (int i = from; i < to; i++) {
            hash = hash * BASE + text.charAt(i) + 1;
            power *= BASE;
        }
        return new Text(hash, power);
    }

    /** This text with {@code next} behind it. */
    Text then(Text next) {
        return new Text(hash * next.power + next.hash, power * next.power);
    }

    boolean is(Text other) {
        return hash == other.hash;
    }

    /** The hash with all bits depending on each other; different hashes have different keys. */
    long key() {
        long key = (hash ^ hash >>> 32) * 0xBF58476D1CE4E5B9L;
        key = (key ^ key >>> 29) * 0x94D049BB133111EBL;
        return key ^ key >>> 32;
    }
}
