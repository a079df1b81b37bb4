package org.readout.reading.tag;

/** What is known of a word by itself: this many numbers of two bytes, in these places. */
final class Facts {

    /** The set of its tags, times four, with {@link #RARE} and {@link #COMPANY}. */
    static final int KIND = 0;
    /** The row of the word itself. */
    static final int OWN_ROW = 1;
    /** What the word says of the one after it. */
    static final int ROW_BEFORE = 2;
    /** What the word says of the one before it. */
    static final int ROW_AFTER = 3;
    /** Its class among words that occur in like places; 0 if it has none. */
    static final int CLUSTER = 4;
    /** Its shape; 0 for shapes that say nothing. */
    static final int SHAPE = 5;
    /** Its shape in a finer sense. */
    static final int FINE_SHAPE = 6;
    /** One more than the tag it has most often; 0 if it was never seen with tags. */
    static final int FIRST_TAG = 7;

    static final int COUNT = 8;

    /** Seen so seldom that its form matters as well. */
    static final int RARE = 1;
    /** Ends names of companies. */
    static final int COMPANY = 2;

    private Facts() {}
}
