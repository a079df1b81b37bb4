package org.readout.reading.signal;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.readout.model.Span;
import org.readout.reading.lexicon.Openings;

/** The wordings of a lexicon, and where they stand on a page. Immutable and thread-safe. */
final class PhraseBook {

    /** Longer lines are prose, not a form's or an advertisement's. */
    private static final int LONGEST_LINE = 400;

    private final List<Phrase> phrases;
    private final Openings openings;

    PhraseBook(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        this.openings = new Openings(phrases.stream().map(p -> Pattern.compile(p.pattern().pattern())).toList());
    }

    /** What {@code made} makes of each phrase and each of its places on {@code page}, phrase by phrase. */
    <T> List<T> on(Page page, BiFunction<Phrase, Span, T> made) {
        List<List<T>> found = new ArrayList<>();
        phrases.forEach(p -> found.add(new ArrayList<>()));
        for (Phrase.Scope scope : Phrase.Scope.values()) {
            for (Span place : places(page, scope)) {
                BitSet possible = openings.at(page.lower(), place.start());
                for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
                    Phrase phrase = phrases.get(i);
                    int end = phrase.scope() == scope ? end(phrase, page.lower(), place) : 0;
                    if (end > place.start()) {
                        found.get(i).add(made.apply(phrase, new Span(place.start(), end)));
                    }
                }
            }
        }
        return found.stream().flatMap(List::stream).toList();
    }

    private static List<Span> places(Page page, Phrase.Scope scope) {
        return switch (scope) {
            case ANY -> page.words().places();
            case START -> page.starts().places();
            case HEAD -> page.normal().headings().stream().flatMap(h -> page.words().within(h).stream()).toList();
            case LINE -> page.lines().stream().map(l -> unmarked(page, l)).filter(l -> l.length() <= LONGEST_LINE).toList();
        };
    }

    /** Where the phrase ends that starts with {@code place}; 0 if there is none. */
    private static int end(Phrase phrase, String text, Span place) {
        Matcher m = phrase.pattern().matcher(place.of(text));
        if (phrase.scope() == Phrase.Scope.LINE) {
            return m.matches() ? place.end() : 0;
        }
        int end = m.lookingAt() ? place.start() + m.end() : 0;
        return Places.joined(text, end) ? 0 : end;
    }

    private static Span unmarked(Page page, Span line) {
        int start = line.start();
        while (start < line.end() - 1 && Page.LIST_MARKS.indexOf(page.plain().charAt(start)) >= 0) {
            start++;
        }
        return new Span(start, line.end());
    }
}
