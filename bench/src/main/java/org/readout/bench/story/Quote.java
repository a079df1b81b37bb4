package org.readout.bench.story;

/**
 * Words that a story shows.
 *
 * @param document name of the document, empty if the story does not list it
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param words as shown
 */
record Quote(String document, int start, int end, String words) {

    /** True if {@code text} holds these words at this place. */
    boolean standsIn(String text) {
        return start >= 0 && start <= end && end <= text.length() && text.substring(start, end).equals(words);
    }
}
