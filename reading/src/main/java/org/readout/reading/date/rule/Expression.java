package org.readout.reading.date.rule;

/**
 * A time expression in a line of text.
 *
 * @param begin place of its first character in the line
 * @param end place behind its last
 * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value a TIMEX3 value, or one that is still to be placed: {@code UNDEF-year-03-18}, {@code UNDEF-last-week}, …; {@code REMOVE} from a
 *     rule that says what is none
 * @param mod a TIMEX3 modifier such as {@code APPROX}, empty if there is none
 */
public record Expression(int begin, int end, String type, String value, String mod) {

    boolean isOpen() {
        return value.startsWith("UNDEF");
    }

    /** True for a date or time of day that says all about itself. */
    boolean isExplicit() {
        return (type.equals("DATE") || type.equals("TIME")) && !value.startsWith("X") && !isOpen();
    }

    /** True if {@code other} covers all of it and more. */
    boolean isWithin(Expression other) {
        return begin >= other.begin && end <= other.end && end - begin < other.end - other.begin;
    }

    boolean isAt(Expression other) {
        return begin == other.begin && end == other.end;
    }
}
