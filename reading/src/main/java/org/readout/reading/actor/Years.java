package org.readout.reading.actor;

/**
 * The years in which a state existed, both inclusive.
 *
 * @param from the first
 * @param to the last; {@link #OPEN} if it still exists
 */
record Years(int from, int to) {

    static final int OPEN = 9999;
    static final Years ALL = new Years(0, OPEN);

    /** Reads {@code 1922..1991}; empty text means always. Throws {@link IllegalArgumentException} saying what is wrong. */
    static Years parse(String text) {
        if (text.isEmpty()) {
            return ALL;
        }
        if (!text.matches("\\d{4}\\.\\.\\d{4}")) {
            throw new IllegalArgumentException("years '" + text + "' are not FROM..TO; write 1922..1991, or leave them empty for a state that exists");
        }
        return new Years(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
    }

    boolean ended() {
        return to != OPEN;
    }

    boolean contain(int year) {
        return from <= year && year <= to;
    }
}
