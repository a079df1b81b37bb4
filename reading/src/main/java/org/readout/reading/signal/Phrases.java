package org.readout.reading.signal;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;

/** Where a phrase stands on a page. */
final class Phrases {

    /** Longer lines are prose, not a form's or an advertisement's. */
    private static final int LONGEST_LINE = 400;

    private Phrases() {}

    static List<Span> of(Phrase phrase, Page page) {
        return switch (phrase.scope()) {
            case ANY -> at(phrase, page, page.words());
            case START -> at(phrase, page, page.starts());
            case HEAD -> page.normal().headings().stream().flatMap(h -> at(phrase, page, page.words().within(h)).stream()).toList();
            case LINE -> page.lines().stream().map(l -> unmarked(page, l)).filter(l -> isLine(phrase, page, l)).toList();
        };
    }

    private static List<Span> at(Phrase phrase, Page page, Places places) {
        List<Span> found = new ArrayList<>();
        for (Span place : places.startingWith(phrase.firsts())) {
            Matcher m = phrase.pattern().matcher(place.of(page.lower()));
            int end = m.lookingAt() ? place.start() + m.end() : 0;
            if (end > place.start() && !Places.joined(page.lower(), end)) {
                found.add(new Span(place.start(), end));
            }
        }
        return found;
    }

    private static boolean isLine(Phrase phrase, Page page, Span line) {
        char first = page.lower().charAt(line.start());
        return line.length() <= LONGEST_LINE && (first > 127 || phrase.firsts().get(first)) && phrase.pattern().matches(line.of(page.lower()));
    }

    private static Span unmarked(Page page, Span line) {
        int start = line.start();
        while (start < line.end() - 1 && Page.LIST_MARKS.indexOf(page.plain().charAt(start)) >= 0) {
            start++;
        }
        return new Span(start, line.end());
    }
}
