package org.readout.reading.signal;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Locale;
import org.readout.model.lexicon.Table;

/**
 * A line of a lexicon of wordings.
 *
 * @param kind what it is a mark of
 * @param scope where it is looked for
 * @param pattern matched against lower-case text by RE2, whose time is linear in the text whatever a lexicon says
 * @param why what it means for a reader
 */
record Phrase(String kind, Scope scope, Pattern pattern, String why) {

    enum Scope { ANY, START, LINE, HEAD }

    /** kind, scope, pattern, why. */
    static List<Phrase> bundled(String file) {
        return Table.filled(Phrase.class, file, 4).distinct(0, 2).rows().stream().map(r -> phrase(r, scope(r), r.get(2), r.get(3))).toList();
    }

    /** family, pattern, what English says. */
    static List<Phrase> calques(String file) {
        return Table.filled(Phrase.class, file, 3).distinct(1).rows().stream().map(r -> phrase(r, Scope.ANY, r.get(1), r.get(2))).toList();
    }

    private static Scope scope(Table.Row row) {
        try {
            return Scope.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error(row.get(1), "scope must be any, start, line or head");
        }
    }

    private static Phrase phrase(Table.Row row, Scope scope, String pattern, String why) {
        try {
            return new Phrase(row.get(0), scope, Pattern.compile(pattern), why);
        } catch (PatternSyntaxException e) {
            throw row.error(pattern, "must be RE2 syntax: " + e.getMessage());
        }
    }
}
