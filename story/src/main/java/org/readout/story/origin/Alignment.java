package org.readout.story.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the stretches of words that two documents share, in whatever order they stand, with a few words replaced, put in or left out. Each
 * begins with a run of four words that both have; time grows with the words of both.
 */
final class Alignment {

    private static final int SEED = 4;
    private static final int MOST_PLACES = 8;
    private static final int GAP = 4;
    private static final int NEXT = 2;
    private static final int LEAST_MATCHED = 8;
    private static final int LEAST_TELLING = 4;
    private static final int BREAK = 8;

    private final Wording one;
    private final Wording other;
    private final int[] heads;
    private final int[] next;

    /**
     * Words {@code from} to {@code to} of one document, and those of the other.
     *
     * @param matched how many words are the same
     * @param telling how many of them carry content
     * @param own how many of them stand outside quotation marks in the first document
     */
    record Stretch(int from, int to, int otherFrom, int otherTo, int matched, int telling, int own) {

        Stretch with(Stretch then) {
            return new Stretch(from, then.to, otherFrom, then.otherTo, matched + then.matched, telling + then.telling, own + then.own);
        }
    }

    private Alignment(Wording one, Wording other) {
        this.one = one;
        this.other = other;
        this.heads = new int[Integer.highestOneBit(Math.max(16, other.count())) * 2];
        this.next = new int[other.count()];
        Arrays.fill(heads, -1);
        for (int j = other.count() - SEED; j >= 0; j--) {
            int slot = slot(other, j);
            next[j] = heads[slot];
            heads[slot] = j;
        }
    }

    private int slot(Wording wording, int at) {
        return (int) Hash.run(wording.words(), at, SEED) & heads.length - 1;
    }

    /** The stretches in the order of the first document. */
    static List<Stretch> of(Wording one, Wording other) {
        return new Alignment(one, other).stretches();
    }

    private List<Stretch> stretches() {
        List<Stretch> found = new ArrayList<>();
        int i = 0;
        while (i + SEED <= one.count()) {
            Stretch best = null;
            int places = 0;
            for (int j = heads[slot(one, i)]; j >= 0 && places < MOST_PLACES; j = next[j]) {
                if (same(i, j, SEED)) {
                    Stretch here = from(i, j);
                    best = best == null || here.matched > best.matched ? here : best;
                    places++;
                }
            }
            if (best != null) {
                add(best, found);
            }
            i = best == null ? i + 1 : best.to;
        }
        return found.stream().filter(s -> s.matched >= LEAST_MATCHED && s.telling >= LEAST_TELLING).toList();
    }

    /** Adds a stretch, to the last one if only a few words stand between them in both documents. */
    private static void add(Stretch stretch, List<Stretch> found) {
        Stretch last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean goesOn = last != null && stretch.from - last.to <= BREAK && stretch.otherFrom >= last.otherTo
                && stretch.otherFrom - last.otherTo <= BREAK;
        if (goesOn && last != null) {
            found.set(found.size() - 1, last.with(stretch));
        } else {
            found.add(stretch);
        }
    }

    private boolean same(int i, int j, int length) {
        return i + length <= one.count() && j + length <= other.count()
                && Arrays.equals(one.words(), i, i + length, other.words(), j, j + length);
    }

    private Stretch from(int start, int otherStart) {
        int i = start;
        int j = otherStart;
        int matched = 0;
        int telling = 0;
        int own = 0;
        while (true) {
            while (same(i, j, 1)) {
                matched++;
                telling += one.telling(i) ? 1 : 0;
                own += one.telling(i) && !one.quoted(i) ? 1 : 0;
                i++;
                j++;
            }
            int gap = gap(i, j);
            if (gap < 0) {
                return new Stretch(start, i, otherStart, j, matched, telling, own);
            }
            i += gap / (GAP + 1);
            j += gap % (GAP + 1);
        }
    }

    /** How many words to pass over in both until two in a row are the same, as one number; -1 if too many. */
    private int gap(int i, int j) {
        for (int sum = 1; sum <= 2 * GAP; sum++) {
            for (int over = Math.max(0, sum - GAP); over <= Math.min(GAP, sum); over++) {
                if (same(i + over, j + sum - over, NEXT)) {
                    return over * (GAP + 1) + sum - over;
                }
            }
        }
        return -1;
    }
}
