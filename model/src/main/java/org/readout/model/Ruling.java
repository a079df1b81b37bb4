package org.readout.model;

/**
 * An analyst's decision about two documents. It stands above what their words tell.
 *
 * @param one id of a document
 * @param other id of another
 * @param verdict one origin or two
 * @param why who decided so and why, shown with the origin
 */
public record Ruling(String one, String other, Verdict verdict, String why) {

    public enum Verdict { TOGETHER, APART }

    public Ruling {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a ruling about " + one + " and itself: name two documents");
        }
        if (why.isBlank()) {
            throw new IllegalArgumentException("a ruling about " + one + " and " + other + " without a word on who decided so and why");
        }
    }

    /** True if it is about these two, in whatever order. */
    public boolean about(String a, String b) {
        return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
    }
}
