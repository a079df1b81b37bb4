package org.readout.bench.factuality;

import org.jspecify.annotations.Nullable;
import org.readout.model.Certainty;
import org.readout.model.Status;

/**
 * A status and a certainty as a grade from -3 to 3, FactBank's scale as numbers (Saurí and Pustejovsky 2009; Stanovsky and others 2017). The
 * sets asked two different questions, so what is still to come stands on different sides of zero:
 *
 * <pre>
 *                                   did it, or will it?   did it?
 *                                   (UW, MEANTIME)        (UDS-IH2)
 *   OCCURRED, ONGOING certain          3                     2.6
 *            probable                  2.8                   2.2
 *            possible                  2.6                   2.2
 *            unstated                  1                     1
 *   PLANNED  verb                      2.2                  -2.2
 *            noun                      2.6                  -0.4
 *   POSTPONED                          1                    -2
 *   PROPOSED verb                      1.6                  -1.5
 *            noun                      2                    -0.4
 *   HYPOTHETICAL verb                  1.4                  -1.5
 *            noun                      1.4                  -0.8
 *   CANCELLED                          0                    -2
 *   DENIED   verb, certain            -1.5                   0
 *            verb, otherwise          -0.8                  -1.5
 *            noun                      0                    -1.6
 *   open     verb                      2.4                  -1.5
 *            noun                      2.8                   1.7
 * </pre>
 *
 * The numbers are the medians of the rows of the training parts on which the reading said so (of every other sentence), to the nearest tenth, and
 * nearer to zero where there were few. Two are not, since they say what they say: a plain denial has a median of -1.2 in UW and stands at the
 * border of what did not happen; a noun in the scope of a denial has one of 1.3 there and stands at zero, for what is denied did not happen.
 */
enum Scale {

    /** The question of UW and MEANTIME: did it happen, or will it? */
    DID_OR_WILL,

    /** The question of UDS-IH2: did it happen? */
    DID;

    /** The grade, from -3 to 3. */
    double grade(@Nullable Status status, Certainty certainty, boolean verb) {
        boolean certain = certainty == Certainty.CERTAIN;
        if (status == null) {
            return verb ? either(2.4, -1.5) : either(2.8, 1.7);
        }
        return switch (status) {
            case OCCURRED, ONGOING -> occurred(certainty);
            case PLANNED -> verb ? either(2.2, -2.2) : either(2.6, -0.4);
            case POSTPONED -> either(1, -2);
            case PROPOSED -> verb ? either(1.6, -1.5) : either(2, -0.4);
            case HYPOTHETICAL -> verb ? either(1.4, -1.5) : either(1.4, -0.8);
            case CANCELLED -> either(0, -2);
            case DENIED -> !verb ? either(0, -1.6) : certain ? either(-1.5, 0) : either(-0.8, -1.5);
        };
    }

    private double occurred(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> either(3, 2.6);
            case PROBABLE -> either(2.8, 2.2);
            case POSSIBLE -> either(2.6, 2.2);
            case UNSTATED -> 1;
        };
    }

    private double either(double didOrWill, double did) {
        return this == DID_OR_WILL ? didOrWill : did;
    }
}
