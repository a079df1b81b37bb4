package org.readout.reading.voice;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Attribution;
import org.readout.model.Span;

/**
 * One attribution of a text: who is said to say, think or want what. Reports nest: the cue of one may stand in the content of another.
 *
 * @param by source and cue as a link of a chain of voices; the source is {@code unnamed} if the text gives none
 * @param source the words that name the source, null if the text gives none
 * @param cue the words that report: "said", "according to", "claim", the opening mark of a quotation that nobody introduces
 * @param content what is said, in text order, at least one span; several where the cue interrupts it
 * @param kind what the content is to the source
 */
public record Report(Attribution by, @Nullable Span source, Span cue, List<Span> content, Kind kind) implements Comparable<Report> {

    /** What the content is to the source. */
    public enum Kind {
        /** Something that is said or believed to be so, or asked: a clause, a quotation. */
        STATEMENT,
        /** Something that is wanted, planned, refused, approved of, blamed, spoken about: no word that it is so. */
        STANCE
    }

    public Report {
        content = content.stream().sorted().toList();
        if (content.isEmpty()) {
            throw new IllegalArgumentException("report by '" + by.source() + "' at " + cue + " has no content; at least one span is needed");
        }
    }

    /** True for a quotation that nobody is said to speak: its cue is its opening mark. */
    public boolean unspoken() {
        return source == null && !Character.isLetterOrDigit(by.cue().codePointAt(0));
    }

    /** True if all of {@code span} is said. */
    public boolean says(Span span) {
        return content.stream().anyMatch(c -> c.contains(span));
    }

    /** Orders by cue, then by content. */
    @Override
    public int compareTo(Report other) {
        return Comparator.comparing(Report::cue).thenComparing(r -> r.content.get(0)).compare(this, other);
    }
}
