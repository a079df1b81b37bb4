package org.readout.bench.factuality;

import org.jspecify.annotations.Nullable;
import org.readout.model.Certainty;
import org.readout.model.Status;

/**
 * A status and a certainty on FactBank's scale as numbers (Saurí and Pustejovsky 2009; the numbers of Stanovsky and others 2017).
 *
 * <pre>
 *                                            CERTAIN  PROBABLE  POSSIBLE  UNSTATED
 *   OCCURRED, ONGOING                           3        2         1         1
 *   DENIED, CANCELLED                          -3       -2        -1         0
 *   POSTPONED, PLANNED, PROPOSED, HYPOTHETICAL  0        0         0         0
 *   open, named by a verb                       0
 *   open, named by a noun                       3
 * </pre>
 *
 * What is planned, proposed or put under a condition is neither said to have happened nor not to. A noun whose sentence leaves it open is taken
 * for granted, an infinitive or gerund is not.
 */
final class Scale {

    private Scale() {}

    /** The grade, from -3 to 3. */
    static double grade(@Nullable Status status, Certainty certainty, boolean verb) {
        if (status == null) {
            return verb ? 0 : 3;
        }
        return switch (status) {
            case OCCURRED, ONGOING -> Math.max(1, sure(certainty));
            case DENIED, CANCELLED -> -sure(certainty);
            case POSTPONED, PLANNED, PROPOSED, HYPOTHETICAL -> 0;
        };
    }

    private static int sure(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> 3;
            case PROBABLE -> 2;
            case POSSIBLE -> 1;
            case UNSTATED -> 0;
        };
    }
}
