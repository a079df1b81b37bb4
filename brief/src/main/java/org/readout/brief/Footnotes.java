package org.readout.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Attribution;
import org.readout.model.Evidence;

/** Quotes collected as footnotes, the same quote of the same speaker once. Not thread-safe: one for each rendering. */
final class Footnotes {

    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private final Outline outline;

    Footnotes(Outline outline) {
        this.outline = outline;
    }

    /** The reference to a quote in the speaker's words. */
    String cite(Evidence evidence, List<Attribution> speaker) {
        return cite(evidence, ", " + Voice.of(speaker));
    }

    /** The reference to a quote for itself. */
    String cite(Evidence evidence) {
        return cite(evidence, "");
    }

    private String cite(Evidence evidence, String speaker) {
        String note = MarkdownText.of(outline.name(evidence.document()) + " " + evidence.span().start() + "–" + evidence.span().end()
                + speaker) + ": “" + MarkdownText.of(evidence.quote()) + "”"
                + (outline.stands(evidence) ? "" : " (" + Outline.LOST + ")");
        return "[^" + notes.computeIfAbsent(note, n -> notes.size() + 1) + "]";
    }

    /** All notes in order of first use. */
    String list() {
        StringBuilder out = new StringBuilder();
        notes.forEach((note, number) -> out.append("[^").append(number).append("]: ").append(note).append('\n'));
        return out.toString();
    }
}
