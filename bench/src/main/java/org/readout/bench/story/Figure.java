package org.readout.bench.story;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param name lower case with underscores
 * @param value null if there was nothing to measure
 * @param of how many things were judged
 * @param detail what it is made of, in words
 * @param good which direction is good
 */
record Figure(String name, @Nullable Double value, int of, String detail, Good good) {

    enum Good { HIGH, LOW, NEITHER }

    /** The part {@code hits} of {@code of}. */
    static Figure share(String name, long hits, long of) {
        return new Figure(name, of == 0 ? null : (double) hits / of, (int) of, hits + " of " + of, Good.HIGH);
    }

    /** Things that should not be there. */
    static Figure faults(String name, long faults, int of, String detail) {
        return new Figure(name, (double) faults, of, detail, Good.LOW);
    }

    /** A number without judgement. */
    static Figure count(String name, long count) {
        return new Figure(name, (double) count, (int) count, "", Good.NEITHER);
    }

    static Figure unmeasured(String name, String why) {
        return new Figure(name, null, 0, why, Good.LOW);
    }

    @Override
    public String toString() {
        String number = value == null ? "-" : good == Good.HIGH ? String.format(Locale.ROOT, "%.3f", value) : Long.toString(value.longValue());
        return String.format(Locale.ROOT, "%-29s %6s  %s", name, number, detail).stripTrailing();
    }
}
