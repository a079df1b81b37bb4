package org.readout.model;

import java.util.Comparator;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units in a document's text. Never empty.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + "): start must be >= 0 and end > start");
        }
    }

    /** The smallest span that holds both. */
    public static Span covering(Span a, Span b) {
        return new Span(Math.min(a.start, b.start), Math.max(a.end, b.end));
    }

    /** The text in this span; throws {@link IndexOutOfBoundsException} if the text is shorter. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    /** True if the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
