package org.readout.story.origin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.Metadata;
import org.readout.model.Reading;

/** A reading with what the index keeps of its words. Two are the same only if they are one object. Immutable. */
final class Article {

    /** The one that the others probably go back to comes first: published first, else the most complete, else the smallest id. */
    static final Comparator<Article> LEAD = Comparator
            .comparing(Article::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(a -> -a.size).thenComparing(Article::id);

    static final Comparator<Article> BY_ID = Comparator.comparing(Article::id);

    private final Reading reading;
    private final int[] sketch;
    private final int size;

    private Article(Reading reading, Wording wording) {
        this.reading = reading;
        this.sketch = wording.sketch();
        this.size = wording.size();
    }

    static Article of(Reading reading) {
        return new Article(reading, WordReader.read(reading.document()));
    }

    Reading reading() {
        return reading;
    }

    /** The words, read anew. */
    Wording wording() {
        return WordReader.read(reading.document());
    }

    /** A few numbers that documents with common wording share, sorted. */
    int[] sketch() {
        return sketch;
    }

    /** How many words are compared. */
    int size() {
        return size;
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

    /** The agencies that it is credited to, in lower case. */
    Set<String> credits() {
        Set<String> credits = new TreeSet<>();
        reading.document().metadata().stream().filter(m -> m.field() == Metadata.Field.CREDIT)
                .forEach(m -> credits.add(m.value().strip().toLowerCase(Locale.ROOT)));
        return credits;
    }

    private @Nullable LocalDate day() {
        Edtf published = published();
        return published == null ? null : published.latest();
    }
}
