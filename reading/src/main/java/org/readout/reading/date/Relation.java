package org.readout.reading.date;

import java.util.Map;
import java.util.Set;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** How a happening stands to a date, from the preposition before it. */
final class Relation {

    private static final Map<String, String> RELATIONS = Map.ofEntries(Map.entry("since", "since"), Map.entry("until", "until"),
            Map.entry("till", "until"), Map.entry("til", "until"), Map.entry("through", "until"), Map.entry("by", "by"),
            Map.entry("before", "before"), Map.entry("after", "after"), Map.entry("following", "after"), Map.entry("from", "from"),
            Map.entry("as of", "as-of"), Map.entry("as at", "as-of"), Map.entry("prior to", "before"), Map.entry("ahead of", "before"),
            Map.entry("up to", "until"), Map.entry("up until", "until"), Map.entry("later than", "by"));
    private static final Set<String> BETWEEN =
            Set.of("the", "early", "late", "mid", "around", "about", "at", "least", "on", "its", "their", "his", "her", "this", "that");

    private Relation() {}

    /** {@code on}, or {@code since}, {@code until}, {@code by}, {@code before}, {@code after}, {@code from}, {@code as-of}. */
    static String of(Sentence s, Timex t) {
        int i = t.first() - 1;
        while (i >= 0 && t.first() - i <= 3 && BETWEEN.contains(s.token(i).lower())) {
            i--;
        }
        if (i < 0) {
            return "on";
        }
        Token word = s.token(i);
        String two = i > 0 ? s.token(i - 1).lower() + " " + word.lower() : "";
        if (RELATIONS.containsKey(two)) {
            return RELATIONS.get(two);
        }
        boolean governs = word.pos().equals("IN") || word.pos().equals("TO") || word.pos().equals("VBG") || word.pos().equals("RB");
        return governs ? RELATIONS.getOrDefault(word.lower(), "on") : "on";
    }

    /** True if a date is the last day of something: "the quarter ended June 30". */
    static boolean ends(Sentence s, Timex t) {
        return t.first() > 0 && Set.of("ended", "ending").contains(s.token(t.first() - 1).lower());
    }

    /** True if a year is when the sentence's happening is: "in 2025", not "the 2014 annexation" nor "since 2014". */
    static boolean holds(Sentence s, Timex year) {
        if (year.first() == 0) {
            return s.size() > year.last() + 1 && s.token(year.last() + 1).text().equals(",");
        }
        String before = s.token(year.first() - 1).lower();
        return Set.of("in", "during", "of").contains(before) && of(s, year).equals("on");
    }
}
