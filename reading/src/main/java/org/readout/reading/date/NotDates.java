package org.readout.reading.date;

import java.util.Set;
import java.util.regex.Pattern;
import org.readout.reading.parse.Sentence;

/** Tells words that only look like a date: a count, a person's name, an ordinal. */
final class NotDates {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Set<String> BEFORE_COUNT = Set.of("some", "nearly", "almost", "least", "than", "exactly", "only", "every", "roughly",
            "approximately", "$", "€", "£", "no.", "number", "resolution", "article", "section", "page", "room", "flight");
    private static final Set<String> AFTER_COUNT = Set.of("of", "%", "percent", "million", "billion", "troops", "people", "soldiers", "dead",
            "wounded", "or", "km", "miles", "metres", "meters", "tons", "tonnes");
    private static final Set<String> NAMES = Set.of("may", "april", "june", "august");

    private NotDates() {}

    static boolean isOne(Timex t, Sentence s) {
        String word = s.token(t.first()).lower();
        boolean single = t.first() == t.last();
        if (single && YEAR.matcher(word).matches() && t.type().equals("DATE")) {
            String before = t.first() == 0 ? "" : s.token(t.first() - 1).lower();
            String after = t.last() + 1 < s.size() ? s.token(t.last() + 1).lower() : "";
            boolean counted = AFTER_COUNT.contains(after) && !Set.of("in", "since", "during", "until").contains(before);
            return BEFORE_COUNT.contains(before) || counted;
        }
        if (single && NAMES.contains(word)) {
            return s.token(t.first()).entity().equals("PERSON")
                    || t.first() > 0 && s.token(t.first() - 1).entity().equals("PERSON") && s.token(t.first() - 1).isProperNoun();
        }
        return s.token(t.last()).lower().equals("second") && s.token(t.last()).pos().equals("JJ");
    }
}
