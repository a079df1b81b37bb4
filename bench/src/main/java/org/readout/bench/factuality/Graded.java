package org.readout.bench.factuality;

/** An event word's grade, and ours; both from -3 to 3. */
record Graded(double gold, double ours) {

    /**
     * What a grade says: it happened, probably or certainly, from 1.5 upwards; it did not from -1.5 downwards; between them it is possible or
     * uncertain. The limits lie halfway between FactBank's possible (1) and probable (2).
     */
    enum Answer {
        HAPPENED, UNCERTAIN, NOT;

        static Answer of(double grade) {
            return grade >= 1.5 ? HAPPENED : grade <= -1.5 ? NOT : UNCERTAIN;
        }
    }

    boolean agrees() {
        return Answer.of(gold) == Answer.of(ours);
    }
}
