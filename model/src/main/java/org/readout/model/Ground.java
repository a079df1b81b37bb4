package org.readout.model;

import java.util.List;

/**
 * What one document has to do with another, and the passages that show it.
 *
 * @param kind how they hang together
 * @param document id of the one that copies, as far as dates and lengths tell
 * @param other id of the one it goes back to
 * @param share how much of the shorter stands in the longer, 0 to 1; 1 for a ruling
 * @param passages the longest that both have, at most {@value #MOST_PASSAGES}, in the order of {@code document}; none for a ruling
 * @param reason in words, with figures
 */
public record Ground(Kind kind, String document, String other, double share, List<Passage> passages, String reason) {

    /** More passages than this are not kept. */
    public static final int MOST_PASSAGES = 12;

    /** How two documents hang together. */
    public enum Kind {
        /** The same words. */
        COPY,
        /** Most runs of words of the shorter stand in the longer. */
        NEAR_COPY,
        /** The shorter is told sentence by sentence in the other's words, in whatever order. */
        REWRITE,
        /** The shorter follows the other sentence after sentence in other words, as a translation does. */
        RETOLD,
        /** An analyst says that they are one. */
        TOGETHER,
        /** One takes a passage from the other and is an account of its own beside that. */
        PASSAGE,
        /** An analyst says that they are not one. */
        APART;

        /** True if documents that hang together so are one origin. */
        public boolean joins() {
            return this != PASSAGE && this != APART;
        }
    }

    /**
     * A passage that two documents share, perhaps with other words in between.
     *
     * @param here where it stands in {@link Ground#document}
     * @param there where it stands in {@link Ground#other}
     */
    public record Passage(Span here, Span there) {}

    public Ground {
        if (document.equals(other)) {
            throw new IllegalArgumentException("a ground between " + document + " and itself");
        }
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share + " of " + document + " in " + other + " is not between 0 and 1");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a ground between " + document + " and " + other + " without a reason");
        }
        passages = List.copyOf(passages);
    }
}
