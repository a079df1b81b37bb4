package org.readout.bench.factuality;

import org.jspecify.annotations.Nullable;
import org.readout.model.Certainty;
import org.readout.model.Status;

/**
 * A status and a certainty as a grade from -3 to 3, FactBank's scale as numbers (Saurí and Pustejovsky 2009; Stanovsky and others 2017). The
 * sets asked two different questions, so what is still to come stands on different sides of zero:
 *
 * <pre>
 *                             did it, or will it?   did it?
 *                             (UW, MEANTIME)        (UDS-IH2)
 *   OCCURRED, ONGOING certain    3                     2.5
 *            probable            2.5                   2
 *            possible            2                     2
 *            unstated            1                     1
 *   PLANNED                      2                    -2
 *   POSTPONED                    1                    -2
 *   PROPOSED, HYPOTHETICAL       1.5                  -1.5
 *   CANCELLED                    0                    -2
 *   DENIED, named by a verb     -1.5                  -0.5
 *   DENIED, named by a noun      0                    -0.5
 *   open, named by a verb        2                    -1.5
 *   open, named by a noun        2.5                   1
 * </pre>
 *
 * The numbers are the medians of the rows of the training parts on which the reading said so, to the nearest half, and nearer to zero where
 * there were few.
 */
enum Scale {

    /** The question of UW and MEANTIME: did it happen, or will it? */
    DID_OR_WILL,

    /** The question of UDS-IH2: did it happen? */
    DID;

    /** The grade, from -3 to 3. */
    double grade(@Nullable Status status, Certainty certainty, boolean verb) {
        boolean will = this == DID_OR_WILL;
        if (status == null) {
            return will ? verb ? 2 : 2.5 : verb ? -1.5 : 1;
        }
        return switch (status) {
            case OCCURRED, ONGOING -> occurred(certainty);
            case PLANNED -> will ? 2 : -2;
            case POSTPONED -> will ? 1 : -2;
            case PROPOSED, HYPOTHETICAL -> will ? 1.5 : -1.5;
            case CANCELLED -> will ? 0 : -2;
            case DENIED -> will ? verb ? -1.5 : 0 : -0.5;
        };
    }

    private double occurred(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> this == DID_OR_WILL ? 3 : 2.5;
            case PROBABLE -> this == DID_OR_WILL ? 2.5 : 2;
            case POSSIBLE -> 2;
            case UNSTATED -> 1;
        };
    }
}
