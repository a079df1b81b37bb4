package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Region;
import org.readout.model.Span;

/**
 * One line of a text, without its line end.
 *
 * @param start offset in the text
 * @param text may be empty
 * @param mark what makes the line no part of the account; null while it is part of it
 */
record Line(int start, String text, @Nullable Mark mark) {

    private static final int PROSE = 80;
    private static final String SENTENCE_ENDS = ".!?…\"'”’)»:;";

    record Mark(Region.Kind kind, String why) {}

    /** The lines of a text; ends are {@code \n}, {@code \r\n} and {@code \r}. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new Line(start, text.substring(start, i), null));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new Line(start, text.substring(start), null));
        return lines;
    }

    Line marked(Region.Kind kind, String why) {
        return new Line(start, text, new Mark(kind, why));
    }

    boolean isMarked() {
        return mark != null;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    String stripped() {
        return text.strip();
    }

    /** True for a line that reads like a paragraph rather than a heading, a list item or a label. */
    boolean isProse() {
        String line = stripped();
        return line.length() >= PROSE && (SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 || line.contains(". "));
    }

    /** The regions of marked lines; neighbours with the same mark are one region, blank lines between them included. */
    static List<Region> regions(List<Line> lines) {
        List<Region> regions = new ArrayList<>();
        Mark open = null;
        int start = 0;
        int end = 0;
        for (Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (open != null && !open.equals(line.mark)) {
                regions.add(new Region(new Span(start, end), open.kind, open.why));
                open = null;
            }
            if (open == null && line.mark != null) {
                open = line.mark;
                start = line.start;
            }
            end = line.start + line.text.stripTrailing().length();
        }
        if (open != null) {
            regions.add(new Region(new Span(start, end), open.kind, open.why));
        }
        return regions;
    }
}
