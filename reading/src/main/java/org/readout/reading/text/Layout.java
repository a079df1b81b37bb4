package org.readout.reading.text;

import java.util.List;
import org.readout.model.Span;

/**
 * A text whose newlines all end a sentence.
 *
 * @param text of the same length: list marks blank, newlines inside hard-wrapped sentences turned into spaces
 * @param headings lines that head a part
 */
record Layout(String text, List<Span> headings) {

    /** Shorter lines are not taken for wrapped prose. */
    private static final int SHORTEST_WRAPPED = 40;
    private static final int LONGEST_WRAPPED = 120;

    static Layout of(String text) {
        List<Line> lines = Line.of(text);
        char[] out = text.toCharArray();
        int width = wrapWidth(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (int c = line.start(); c < line.words(); c++) {
                out[c] = ' ';
            }
            if (i > 0 && continues(lines.get(i - 1), line, width)) {
                out[line.start() - 1] = ' ';
            }
        }
        return new Layout(new String(out), Headings.in(new String(out), lines));
    }

    /** The column at which the text was wrapped by hand, 0 if it was not: the longest line that is taken up in lower case. */
    private static int wrapWidth(List<Line> lines) {
        int width = 0;
        int wrapped = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            if (takesUp(above, lines.get(i)) && above.length() <= LONGEST_WRAPPED) {
                width = Math.max(width, above.length());
                wrapped++;
            }
        }
        return wrapped < 2 ? 0 : width;
    }

    private static boolean continues(Line above, Line line, int width) {
        if (above.isBlank() || line.isBlank() || line.isItem()) {
            return false;
        }
        return takesUp(above, line) || above.length() <= width && above.length() + 1 + line.firstWord() > width;
    }

    /** True if {@code line} goes on in lower case where {@code above} stopped without an end. */
    private static boolean takesUp(Line above, Line line) {
        return !above.isBlank() && !line.isBlank() && !line.isItem() && above.length() >= SHORTEST_WRAPPED && !above.endsSentence()
                && Character.isLowerCase(line.first());
    }
}
