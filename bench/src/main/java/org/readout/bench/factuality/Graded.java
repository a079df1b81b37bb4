package org.readout.bench.factuality;

/** An event word's grade, and ours; both from -3 to 3. */
record Graded(double gold, double ours) {

    /** What a grade says: it happened from 1 upwards, it did not from -1 downwards, between them it is uncertain. */
    enum Answer {
        HAPPENED, UNCERTAIN, NOT;

        static Answer of(double grade) {
            return grade >= 1 ? HAPPENED : grade <= -1 ? NOT : UNCERTAIN;
        }
    }

    boolean agrees() {
        return Answer.of(gold) == Answer.of(ours);
    }
}
