package org.readout.bench.synthetic;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A sentence. What it tells stands in its middle; the words around it are the writer's own.
 *
 * @param lead before what it tells, or all of a sentence that tells nothing
 * @param core what it tells, empty if nothing
 * @param tail behind it
 * @param told the same as a value, null if nothing
 * @param writer number of the origin that wrote it
 */
record Line(String lead, String core, String tail, @Nullable Told told, int writer) {

    static Line filler(int writer, Random random) {
        return new Line("The " + Words.run(9 + random.nextInt(4), random), "", "", null, writer);
    }

    static Line telling(String core, Told told, int writer, Random random) {
        return new Line("After a " + Words.run(5, random), core, "with " + Words.run(6, random), told, writer);
    }

    String text() {
        return core.isEmpty() ? lead + "." : lead + ", " + core + " " + tail + ".";
    }

    /** The same sentence with so large a share of the writer's own words replaced. */
    Line rewritten(double share, Random random) {
        return new Line(Words.rewritten(lead, share, random), core, core.isEmpty() ? tail : Words.rewritten(tail, share, random), told, writer);
    }
}
