package org.readout.story.conflict;

import java.util.Locale;
import java.util.Set;
import org.readout.model.Quantity;

/** Comparison of numbers, and their words. */
final class Numbers {

    private static final double ROUNDING = 0.1;
    private static final double ABOUT = 0.25;
    private static final double NEAR = 0.5;
    private static final double COUNTED = 20;
    private static final double MINUTES = 5;
    private static final Set<String> PEOPLE = Set.of("people", "persons", "lives", "men", "women", "others");

    private Numbers() {}

    /** True if both count the same kind of thing in one unit. */
    static boolean comparable(Quantity a, Quantity b) {
        return a.kind() == b.kind() && unit(a).equals(unit(b));
    }

    private static String unit(Quantity q) {
        String unit = q.unit().toLowerCase(Locale.ROOT);
        return PEOPLE.contains(unit) ? "people" : unit.replaceAll("(?<=[a-z]{3})s$", "").replace("tonne", "ton");
    }

    /** True if no reading of one can equal the other: rounding and "about" allow for a little, small counts for nothing. */
    static boolean differ(Quantity a, Quantity b) {
        double slack = Math.max(slack(a), slack(b));
        return a.low() - b.high() > slack || b.low() - a.high() > slack;
    }

    private static double slack(Quantity q) {
        boolean minutes = q.kind() == Quantity.Kind.DURATION && q.unit().equals("minutes");
        double value = value(q);
        boolean exact = q.kind() != Quantity.Kind.MONEY && !minutes && value < COUNTED;
        return Math.max(minutes ? MINUTES : 0, value * (q.approximate() ? ABOUT : exact ? 0 : ROUNDING));
    }

    private static double value(Quantity q) {
        return Double.isInfinite(q.high()) ? q.low() : q.high();
    }

    /** True if one is approximate and they are of one magnitude, so that rounding may explain them. */
    static boolean near(Quantity a, Quantity b) {
        return (a.approximate() || b.approximate()) && Math.min(value(a), value(b)) > NEAR * Math.max(value(a), value(b));
    }

    /** "about 300 prisoners", "at least 40 killed", "500 million dollars". */
    static String words(Quantity q) {
        if (Double.isInfinite(q.high())) {
            return "at least " + number(q.low()) + " " + q.unit();
        }
        if (q.low() == 0 && q.high() > 0) {
            return "at most " + number(q.high()) + " " + q.unit();
        }
        return (q.approximate() ? "about " : "") + number(q.low()) + (q.low() == q.high() ? "" : " to " + number(q.high())) + " " + q.unit();
    }

    private static String number(double value) {
        if (value >= 1e6 && value < 1e15) {
            double scaled = value >= 1e9 ? value / 1e9 : value / 1e6;
            return number(Math.round(scaled * 1000) / 1000.0) + (value >= 1e9 ? " billion" : " million");
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.format(Locale.ROOT, "%,d", (long) value) : Double.toString(value);
    }
}
