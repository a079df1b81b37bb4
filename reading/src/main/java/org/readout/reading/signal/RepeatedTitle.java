package org.readout.reading.signal;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.readout.model.Signal;
import org.readout.model.Span;

/** The first line again among the next few: pasted twice from a page's head and body. */
final class RepeatedTitle implements Rule {

    private static final int AS_TITLE = 20;
    private static final int LINES = 4;

    @Override
    public List<Signal> find(Page page) {
        List<Span> lines = page.lines().stream().limit(LINES).toList();
        String title = letters(lines.get(0).of(page.plain()));
        return title.length() < AS_TITLE ? List.of()
                : IntStream.range(1, lines.size()).mapToObj(lines::get).filter(l -> letters(l.of(page.plain())).equals(title))
                        .map(l -> page.signal("boilerplate", l, "the title stands in the text a second time")).toList();
    }

    private static String letters(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
