package org.readout.reading.signal;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;

/** Where a phrase stands on a page. */
final class Phrases {

    /** Longer lines are prose, not a form's or an advertisement's. */
    private static final int LONGEST_LINE = 400;
    private static final String LIST_MARKS = "-*\u2022\u00B7\u2013\u2014#>+\u25CF\u25AA\u2023 ";

    private Phrases() {}

    static List<Span> of(Phrase phrase, Page page) {
        return switch (phrase.scope()) {
            case ANY -> within(phrase, page, 0, page.lower().length(), false);
            case START -> within(phrase, page, 0, page.lower().length(), true);
            case HEAD -> page.normal().headings().stream().flatMap(h -> within(phrase, page, h.start(), h.end(), false).stream()).toList();
            case LINE -> page.lines().stream().map(l -> unmarked(page, l)).filter(l -> isLine(phrase, page, l)).toList();
        };
    }

    private static boolean isLine(Phrase phrase, Page page, Span line) {
        return line.length() <= LONGEST_LINE && phrase.pattern().matches(line.of(page.lower()));
    }

    private static Span unmarked(Page page, Span line) {
        int start = line.start();
        while (start < line.end() - 1 && LIST_MARKS.indexOf(page.plain().charAt(start)) >= 0) {
            start++;
        }
        return new Span(start, line.end());
    }

    private static List<Span> within(Phrase phrase, Page page, int from, int to, boolean atStart) {
        List<Span> found = new ArrayList<>();
        String lower = page.lower();
        Matcher m = phrase.pattern().matcher(lower);
        for (int at = from; at < to && m.find(at) && m.end() <= to; ) {
            int start = m.start();
            int end = m.end();
            at = start + 1;
            if (end > start && onBorders(lower, start, end) && (!atStart || startsSentence(lower, start)) && !page.isQuoted(start)) {
                found.add(new Span(start, end));
                at = end;
            }
        }
        return found;
    }

    private static boolean onBorders(String text, int start, int end) {
        return (start == 0 || !joined(text, start - 1, start)) && (end == text.length() || !joined(text, end - 1, end));
    }

    private static boolean joined(String text, int left, int right) {
        return Character.isLetterOrDigit(text.charAt(left)) && Character.isLetterOrDigit(text.charAt(right));
    }

    private static boolean startsSentence(String text, int start) {
        int i = start - 1;
        while (i >= 0 && LIST_MARKS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (i < 0 || text.charAt(i) == '\n') {
            return true;
        }
        while (i > 0 && "\"')]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < start - 1 && ".!?:;\u2026".indexOf(text.charAt(i)) >= 0;
    }
}
