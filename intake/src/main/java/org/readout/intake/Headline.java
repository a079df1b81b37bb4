package org.readout.intake;

import java.util.List;
import java.util.Locale;

/** The title among the first lines of a text. */
final class Headline {

    private static final int LONGEST = 220;
    private static final int LABEL_WORDS = 2;

    private Headline() {}

    /**
     * Index of the title line: the first line with text that is no header line, if it looks like a title. A label of one or two words above a
     * longer title is passed by. -1 if there is none.
     */
    static int in(List<Line> lines, int from) {
        int first = next(lines, from);
        if (first < 0 || !looksLikeTitle(lines.get(first).stripped()) || next(lines, first + 1) < 0) {
            return -1;
        }
        int second = next(lines, first + 1);
        boolean label = words(lines.get(first)) <= LABEL_WORDS && words(lines.get(second)) > 2 * LABEL_WORDS && !lines.get(first).text().startsWith("#")
                && looksLikeTitle(lines.get(second).stripped()) && next(lines, second + 1) >= 0;
        return label ? second : first;
    }

    /** Without Markdown's marks of a heading. */
    static String withoutMarks(String line) {
        String plain = line.replaceFirst("^#{1,6}\\s+", "").replaceFirst("\\s+#{1,6}$", "").strip();
        return plain.isEmpty() ? line : plain;
    }

    /** Letters and digits only, in lower case: titles that differ in case, quotes or dashes are the same title. */
    static String key(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static int next(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && HeaderBlock.line(lines.get(i).stripped(), "line ").isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean looksLikeTitle(String line) {
        char last = line.charAt(line.length() - 1);
        boolean sentence = last == '.' && !line.endsWith("...") || last == ',' || last == ';' || line.contains(". ") && line.length() > LONGEST / 2;
        return line.length() <= LONGEST && !sentence && line.chars().anyMatch(Character::isLetter);
    }

    private static int words(Line line) {
        return line.stripped().split("\\s+").length;
    }
}
