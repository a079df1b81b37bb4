package org.readout.reading.repair;

/** Mends one habitual error of the dependency model. It names a shape of words and tags, never single words of a story. */
@FunctionalInterface
interface Repair {

    void mend(Draft d);

    /** A repair that looks at one token. */
    @FunctionalInterface
    interface OfToken {

        void mend(Draft d, int i);
    }

    /** These repairs for every token in turn, from first to last. */
    static Repair each(OfToken... repairs) {
        return d -> {
            for (int i = 0; i < d.size(); i++) {
                for (OfToken repair : repairs) {
                    repair.mend(d, i);
                }
            }
        };
    }
}
