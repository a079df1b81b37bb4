package org.readout.story.origin;

/** Numbers for words and runs of words. */
final class Hash {

    private Hash() {}

    /** Of the characters between two places of a text, in lower case; FNV-1a, then mixed. */
    static int word(CharSequence text, int from, int to) {
        int hash = 0x811c9dc5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ Character.toLowerCase(text.charAt(i))) * 0x01000193;
        }
        return (int) mix(hash);
    }

    /** Of so many numbers from a place on. */
    static long run(int[] words, int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = mix(hash * 31 + words[i]);
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
