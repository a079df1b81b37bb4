package org.readout.brief;

import static org.readout.brief.Markup.tag;

import java.util.Locale;
import org.readout.model.Standing;

/** The sign of a standing: told apart by shape, so colour is never needed. */
final class Glyph {

    private Glyph() {}

    /** The sign around the middle of a drawing, 16 units wide. */
    static Markup.Tag at(Standing standing, double x, double y) {
        Markup.Tag sign = tag("g").with("class", "glyph " + name(standing)).with("transform", "translate(" + number(x) + " " + number(y) + ")");
        return switch (standing) {
            case OCCURRED -> sign.add(circle("solid"));
            case ONGOING -> sign.add(path("M-7 -6 L3 -6 L8 0 L3 6 L-7 6 Z", "solid"));
            case PLANNED -> sign.add(circle("hollow"));
            case POSTPONED -> sign.add(circle("hollow"), path("M-2.5 -3.5 V3.5 M2.5 -3.5 V3.5", "stroke"));
            case CANCELLED -> sign.add(circle("hollow"), path("M-5 -5 L5 5 M5 -5 L-5 5", "stroke"));
            case PROPOSED -> sign.add(path("M0 -8 L8 0 L0 8 L-8 0 Z", "hollow"));
            case HYPOTHETICAL -> sign.add(path("M0 -8 L8 0 L0 8 L-8 0 Z", "hollow dotted"));
            case ALLEGED -> sign.add(path("M0 -8 L8 6 L-8 6 Z", "hollow"), path("M0 -3 V1 M0 3 V4", "stroke"));
            case DISPUTED -> sign.add(path("M-7 -7 H7 V7 H-7 Z", "hollow"), path("M-7 -7 H0 V7 H-7 Z", "solid"));
            case DENIED -> sign.add(path("M-7 -7 H7 V7 H-7 Z", "hollow"), path("M-7 7 L7 -7", "stroke"));
        };
    }

    /** The sign as a small picture of its own, said by the word beside it. */
    static Markup.Tag picture(Standing standing) {
        return tag("svg", at(standing, 10, 10)).with("viewBox", "0 0 20 20").with("width", 16).with("height", 16)
                .with("aria-hidden", "true").with("focusable", "false");
    }

    static String name(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    /** A coordinate with one decimal. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static Markup circle(String style) {
        return tag("circle").with("r", 7).with("class", style);
    }

    private static Markup path(String path, String style) {
        return tag("path").with("d", path).with("class", style);
    }
}
