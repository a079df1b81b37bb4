package org.readout.story.origin;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document as numbers, where they stand, and the runs of words that show copying. Runs of eight show it plainly; runs of four
 * outside quotation marks show rewriting, because independent accounts may share a quotation but not the wording around it. Sentences with
 * a stock phrase are in no run. Made when it is needed and not kept, because it is larger than the text; its parts are worked out when they
 * are asked for first, so it is used by one thread.
 */
final class Wording {

    static final byte CONTENT = 1;
    static final byte QUOTED = 2;
    static final byte STOCK = 4;
    static final byte SPECIFIC = 8;

    private static final int SHORT = 150;
    private static final int MIDDLE = 400;

    private final int[] words;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;
    private final byte[] marks;
    private final int size;
    private final long whole;
    private long @Nullable [] eights;
    private long @Nullable [] fours;
    private @Nullable Sentences told;

    /** The words in text order, with where each starts and ends, the number of its sentence, and its marks. */
    Wording(int[] words, int[] starts, int[] ends, int[] sentences, byte[] marks) {
        this.words = words;
        this.starts = starts;
        this.ends = ends;
        this.sentences = sentences;
        this.marks = marks;
        this.whole = Hash.run(words, 0, words.length);
        int stock = 0;
        for (byte mark : marks) {
            stock += (mark & STOCK) == 0 ? 0 : 1;
        }
        this.size = words.length - stock;
    }

    /** Words without those of stock sentences. */
    int size() {
        return size;
    }

    /** A number for all words; two documents with the same have the same words. */
    long whole() {
        return whole;
    }

    /** Distinct runs of eight words, sorted; the whole text if it is shorter. */
    long[] eights() {
        long[] known = eights == null ? eights(own()) : eights;
        eights = known;
        return known;
    }

    /** Distinct runs of four words outside quotation marks with two content words at least, sorted. */
    long[] fours() {
        long[] known = fours == null ? fours(QUOTED) : fours;
        fours = known;
        return known;
    }

    /** The sentences outside quotation marks. */
    Sentences told() {
        Sentences known = told == null ? Sentences.of(words, sentences, marks) : told;
        told = known;
        return known;
    }

    /** Names and numbers, as numbers of their words, distinct and sorted. */
    long[] specifics() {
        long[] found = new long[words.length];
        int n = 0;
        for (int i = 0; i < words.length; i++) {
            if ((marks[i] & (SPECIFIC | CONTENT)) == (SPECIFIC | CONTENT)) {
                found[n++] = words[i];
            }
        }
        return distinct(found, n);
    }

    /** All words, also those of stock sentences. */
    int count() {
        return words.length;
    }

    /** Their numbers in text order; not to be changed. */
    int[] words() {
        return words;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** True if the word carries content and stands in no stock sentence. */
    boolean telling(int word) {
        return (marks[word] & CONTENT) != 0;
    }

    boolean quoted(int word) {
        return (marks[word] & QUOTED) != 0;
    }

    /** A few numbers that two documents with common wording share: a sample of runs of four, sorted; every fourth of a long text, all
     * of a short one. */
    int[] sketch() {
        int each = size <= SHORT ? 1 : size <= MIDDLE ? 2 : 4;
        long[] runs = fours(0);
        int[] sketch = new int[runs.length + 1];
        int n = 0;
        for (long run : runs) {
            if (Long.remainderUnsigned(run, each) == 0) {
                sketch[n++] = (int) (run >>> 32);
            }
        }
        sketch[n++] = (int) (whole >>> 32);
        Arrays.sort(sketch, 0, n);
        return distinct(sketch, n);
    }

    private int[] own() {
        int[] own = new int[size];
        int n = 0;
        for (int i = 0; i < words.length; i++) {
            if ((marks[i] & STOCK) == 0) {
                own[n++] = words[i];
            }
        }
        return own;
    }

    private long[] eights(int[] own) {
        if (own.length < 8) {
            return new long[] {whole};
        }
        long[] runs = new long[own.length - 7];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = Hash.run(own, i, 8);
        }
        return distinct(runs, runs.length);
    }

    /** Runs of four inside one sentence, none with a word so marked. */
    private long[] fours(int without) {
        long[] runs = new long[words.length];
        int n = 0;
        for (int i = 0; i + 4 <= words.length; i++) {
            int telling = 0;
            boolean broken = sentences[i] != sentences[i + 3];
            for (int j = i; j < i + 4; j++) {
                telling += marks[j] & CONTENT;
                broken |= (marks[j] & (without | STOCK)) != 0;
            }
            if (!broken && telling >= 2) {
                runs[n++] = Hash.run(words, i, 4);
            }
        }
        return distinct(runs, n);
    }

    private static long[] distinct(long[] values, int size) {
        Arrays.sort(values, 0, size);
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[n++] = values[i];
            }
        }
        return Arrays.copyOf(values, n);
    }

    private static int[] distinct(int[] sorted, int size) {
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[n++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, n);
    }
}
