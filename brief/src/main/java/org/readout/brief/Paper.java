package org.readout.brief;

import java.util.List;
import org.readout.model.Standing;

/** Lines of text as they are written, one after the other. Not thread-safe: one for each rendering. */
final class Paper {

    private static final String RESET = "\u001b[0m";

    private final StringBuilder out = new StringBuilder();
    private final boolean colour;
    private final int width;

    Paper(boolean colour, int width) {
        this.colour = colour;
        this.width = width;
    }

    int width() {
        return width;
    }

    /** An empty line, unless there is one already. */
    void blank() {
        if (out.lastIndexOf("\n\n") != out.length() - 2) {
            out.append('\n');
        }
    }

    /** A part of the brief, set off by an empty line. */
    void heading(String text) {
        blank();
        paragraph(0, 0, style("1", text.toUpperCase(java.util.Locale.ROOT)));
    }

    /** {@code text} indented by {@code indent} columns, from the second line on by {@code hang} more. */
    void paragraph(int indent, int hang, String text) {
        String margin = " ".repeat(indent);
        for (String line : Columns.wrap(text, width - indent - hang)) {
            out.append((margin + line).stripTrailing()).append('\n');
            margin = " ".repeat(indent + hang);
        }
    }

    /** One line as it stands. */
    void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    /** Two texts side by side, with a rule between. */
    void pair(int indent, List<String> left, List<String> right) {
        int half = (width - indent - 3) / 2;
        List<String> a = left.stream().flatMap(t -> Columns.wrap(t, half).stream()).toList();
        List<String> b = right.stream().flatMap(t -> Columns.wrap(t, half).stream()).toList();
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            line(" ".repeat(indent) + Columns.pad(i < a.size() ? a.get(i) : "", half) + " │ " + (i < b.size() ? b.get(i) : ""));
        }
    }

    String bold(String text) {
        return style("1", text);
    }

    String dim(String text) {
        return style("2", text);
    }

    String mark(Standing standing, String word) {
        return style(switch (standing) {
            case OCCURRED, ONGOING -> "32";
            case PLANNED, POSTPONED, PROPOSED, HYPOTHETICAL -> "36";
            case CANCELLED -> "35";
            case ALLEGED -> "33";
            case DENIED, DISPUTED -> "31";
        }, "[" + word + "]");
    }

    private String style(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + RESET : text;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
