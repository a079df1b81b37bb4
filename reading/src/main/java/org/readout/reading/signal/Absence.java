package org.readout.reading.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.model.Metadata;
import org.readout.model.Signal;
import org.readout.model.Span;

/** What a reader misses: when it was published and by whom. */
final class Absence implements Rule {

    private static final int NEAR_THE_TOP = 8;
    private static final Pattern BYLINE = Pattern.compile("(?:[Bb]y|BY|Written by|Reported by|Author:) +\\p{Lu}\\p{L}.{0,100}");

    @Override
    public List<Signal> find(Page page) {
        List<Signal> found = new ArrayList<>();
        Span first = page.lines().get(0);
        if (page.document().first(Metadata.Field.PUBLISHED).isEmpty()) {
            found.add(page.signal("no-date", first, "no date of publication is given"));
        }
        if (page.document().first(Metadata.Field.AUTHOR).isEmpty() && !hasByline(page)) {
            found.add(page.signal("no-byline", first, "no author is named"));
        }
        return found;
    }

    private static boolean hasByline(Page page) {
        return page.lines().stream().limit(NEAR_THE_TOP).anyMatch(l -> l.length() < 130 && BYLINE.matcher(l.of(page.plain())).matches());
    }
}
