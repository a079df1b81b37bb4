package org.readout.reading.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.When;

/**
 * As much as is known of a document's own date.
 *
 * @param earliest first day it may have been written, null if unknown
 * @param latest last such day, null if unknown
 */
record Anchor(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    static Anchor of(@Nullable When published) {
        Edtf date = published == null ? null : published.date();
        return date == null ? new Anchor(null, null) : new Anchor(date.earliest(), date.latest());
    }

    /** True if all days it may have been written lie in the same unit of this kind. */
    boolean knows(Unit unit) {
        return earliest != null && latest != null && unit.value(earliest).equals(unit.value(latest));
    }

    /** A day of the unit it was written in; only after {@link #knows}. */
    LocalDate day() {
        if (earliest == null) {
            throw new IllegalStateException("the document's date is unknown; ask knows(unit) first");
        }
        return earliest;
    }
}
