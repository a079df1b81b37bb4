package org.readout.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;

/** Tells headings from sentences by length, capitals, the missing full stop and what follows. */
final class Headings {

    private static final int LONGEST = 120;
    private static final int LONGEST_TITLE = 250;
    private static final int MOST_WORDS = 16;

    private Headings() {}

    /** Headings among {@code lines} of the laid-out {@code text}. */
    static List<Span> in(String text, List<Line> lines) {
        List<Span> headings = new ArrayList<>();
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            boolean whole = startsOnItsOwn(text, line) && endsOnItsOwn(text, lines, i);
            if (whole && (first ? isTitle(line) : isHeading(line, below(lines, i)))) {
                headings.add(new Span(line.words(), line.end()));
            }
            first = false;
        }
        return headings;
    }

    private static boolean startsOnItsOwn(String text, Line line) {
        return line.start() == 0 || text.charAt(line.start() - 1) == '\n';
    }

    private static boolean endsOnItsOwn(String text, List<Line> lines, int i) {
        return i + 1 == lines.size() || text.charAt(lines.get(i + 1).start() - 1) == '\n';
    }

    private static int below(List<Line> lines, int i) {
        for (int j = i + 1; j < lines.size(); j++) {
            if (!lines.get(j).isBlank()) {
                return lines.get(j).isItem() ? LONGEST : lines.get(j).length();
            }
        }
        return 0;
    }

    private static boolean isTitle(Line line) {
        return line.length() <= LONGEST_TITLE && ".,;:".indexOf(last(line)) < 0;
    }

    private static boolean isHeading(Line line, int below) {
        String body = line.body();
        String[] words = body.split(" +", MOST_WORDS + 1);
        if (line.mark() == Line.Mark.BULLET || body.length() > LONGEST || words.length > MOST_WORDS || ".,;-\u2013\u2014".indexOf(last(line)) >= 0
                || !Character.isLetterOrDigit(body.codePointAt(0)) && "\"'".indexOf(body.charAt(0)) < 0) {
            return false;
        }
        boolean capitals = hasTitleCapitals(words);
        if (last(line) == ':') {
            return capitals && words.length <= 8;
        }
        return capitals || Character.isUpperCase(body.codePointAt(0)) && body.length() <= 80 && below >= 2 * body.length();
    }

    /** Three in four of the words of four letters and more start with a capital, and at least one does. */
    private static boolean hasTitleCapitals(String[] words) {
        int longWords = 0;
        int capitals = 0;
        for (String word : words) {
            if (word.length() >= 4) {
                longWords++;
                capitals += word.chars().limit(2).anyMatch(Character::isUpperCase) ? 1 : 0;
            }
        }
        return capitals > 0 && 4 * capitals >= 3 * longWords;
    }

    /** The last character before closing quotation marks: they may stand behind the full stop of a sentence. */
    private static char last(Line line) {
        int i = line.end() - 1;
        while (i > line.words() && "\"'".indexOf(line.text().charAt(i)) >= 0) {
            i--;
        }
        return line.text().charAt(i);
    }
}
