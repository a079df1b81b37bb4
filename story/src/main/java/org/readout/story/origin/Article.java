package org.readout.story.origin;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.Reading;

/** A reading with the shingles of its document. */
record Article(Reading reading, Shingles shingles) {

    /** The one that the others probably go back to comes first: published first, else the most complete, else the smallest id. */
    static final Comparator<Article> LEAD = Comparator
            .comparing(Article::day, Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
            .thenComparing(a -> -a.shingles.words()).thenComparing(Article::id);

    static Article of(Reading reading) {
        return new Article(reading, Shingles.of(reading.document()));
    }

    String id() {
        return reading.document().id();
    }

    String name() {
        return reading.document().name();
    }

    @Nullable Edtf published() {
        return reading.published() == null ? null : reading.published().date();
    }

    private java.time.@Nullable LocalDate day() {
        Edtf published = published();
        return published == null ? null : published.latest();
    }
}
