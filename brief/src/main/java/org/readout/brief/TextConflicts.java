package org.readout.brief;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Conflict;
import org.readout.model.Evidence;

/** The contradictions on a terminal: side by side where there is room for two columns, else one below the other. */
final class TextConflicts {

    private static final int QUOTE = 280;
    private static final int QUOTES = 3;
    private static final int INDENT = 4;
    private static final int ROOM_FOR_TWO = 100;

    private final Paper paper;
    private final Outline outline;

    TextConflicts(Paper paper, Outline outline) {
        this.paper = paper;
        this.outline = outline;
    }

    void write() {
        List<Conflict> conflicts = outline.story().conflicts();
        if (conflicts.isEmpty()) {
            return;
        }
        paper.heading("Conflicts");
        for (int i = 0; i < conflicts.size(); i++) {
            write(i + 1, conflicts.get(i));
            paper.blank();
        }
    }

    private void write(int number, Conflict conflict) {
        Integer about = conflict.about() == null ? null : outline.numbers().get(conflict.about());
        paper.paragraph(0, INDENT, Columns.pad(number + ".", INDENT) + "[" + Words.key(conflict.kind().code()) + "] "
                + paper.bold(Plain.line(conflict.statement())) + (about == null ? "" : " (event " + about + ")"));
        if (paper.width() >= ROOM_FOR_TWO && conflict.sides().size() == 2) {
            paper.pair(INDENT, side(conflict.sides().get(0)), side(conflict.sides().get(1)));
        } else {
            for (Conflict.Side side : conflict.sides()) {
                List<String> lines = side(side);
                paper.paragraph(INDENT, 2, "| " + lines.get(0));
                lines.stream().skip(1).forEach(line -> paper.paragraph(INDENT + 2, 2, line));
            }
        }
        if (!conflict.explanations().isEmpty()) {
            paper.paragraph(INDENT, 2, "may be explained by: " + Plain.line(String.join("; ", conflict.explanations())));
        }
    }

    private List<String> side(Conflict.Side side) {
        List<String> lines = new ArrayList<>();
        lines.add(Plain.line(side.says()));
        side.evidence().stream().limit(QUOTES).forEach(e -> lines.add(quote(e)));
        if (side.evidence().size() > QUOTES) {
            lines.add("+ " + Words.count(side.evidence().size() - QUOTES, "more quote"));
        }
        return lines;
    }

    private String quote(Evidence evidence) {
        return Plain.line(outline.name(evidence.document())) + ": " + outline.quote(evidence, QUOTE);
    }
}
