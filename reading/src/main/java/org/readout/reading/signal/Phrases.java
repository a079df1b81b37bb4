package org.readout.reading.signal;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Span;

/** Where a phrase stands on a page. */
final class Phrases {

    /** Longer lines are prose, not a form's or an advertisement's. */
    private static final int LONGEST_LINE = 400;

    private Phrases() {}

    static List<Span> of(Phrase phrase, Page page) {
        return switch (phrase.scope()) {
            case ANY -> within(phrase, page, 0, page.lower().length());
            case START -> page.starts().stream().flatMap(at -> starting(phrase, page, at)).toList();
            case HEAD -> page.normal().headings().stream().filter(h -> h.end() <= page.lower().length())
                    .flatMap(h -> within(phrase, page, h.start(), h.end()).stream()).toList();
            case LINE -> page.lines().stream().map(l -> unmarked(page, l)).filter(l -> isLine(phrase, page, l)).toList();
        };
    }

    private static boolean isLine(Phrase phrase, Page page, Span line) {
        return line.length() <= LONGEST_LINE && phrase.pattern().matches(line.of(page.lower()));
    }

    private static Span unmarked(Page page, Span line) {
        int start = line.start();
        while (start < line.end() - 1 && Page.LIST_MARKS.indexOf(page.plain().charAt(start)) >= 0) {
            start++;
        }
        return new Span(start, line.end());
    }

    private static Stream<Span> starting(Phrase phrase, Page page, Span sentence) {
        Matcher m = phrase.pattern().matcher(sentence.of(page.lower()));
        boolean found = m.lookingAt() && m.end() > 0 && onBorders(page.lower(), sentence.start(), sentence.start() + m.end());
        return found ? Stream.of(new Span(sentence.start(), sentence.start() + m.end())) : Stream.empty();
    }

    private static List<Span> within(Phrase phrase, Page page, int from, int to) {
        List<Span> found = new ArrayList<>();
        String lower = page.lower();
        Matcher m = phrase.pattern().matcher(lower);
        for (int at = from; at < to && m.find(at) && m.end() <= to; ) {
            int start = m.start();
            int end = m.end();
            at = start + 1;
            if (end > start && onBorders(lower, start, end) && !page.isQuoted(start)) {
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
}
