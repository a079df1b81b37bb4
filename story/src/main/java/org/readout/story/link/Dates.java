package org.readout.story.link;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;

/** Comparisons of vague dates that linking and the checks share. */
public final class Dates {

    /** A stretch of so many days is one stay, visit or conference, not a vague date. */
    static final long LONGEST_STAY = 21;

    private Dates() {}

    /** How many days a date leaves open: 1 for a day, a great number for an open interval. */
    public static long days(Edtf date) {
        return date.earliest() == null || date.latest() == null
                ? Long.MAX_VALUE : ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
    }

    /** True if every day of the first lies before every day of the second. */
    public static boolean before(@Nullable Edtf first, @Nullable Edtf second) {
        return first != null && second != null && first.latest() != null && second.earliest() != null
                && first.latest().isBefore(second.earliest());
    }

    /** Days from the first to the second, both one day; negative if it lies before. */
    public static long between(Edtf first, Edtf second) {
        return ChronoUnit.DAYS.between(java.util.Objects.requireNonNull(first.earliest()), java.util.Objects.requireNonNull(second.earliest()));
    }

    static boolean clash(Collection<Edtf> some, Collection<Edtf> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(a -> others.stream().anyMatch(a::overlaps));
    }
}
