package org.readout.reading.signal;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Locale;
import org.readout.reading.text.TabbedFile;

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
        return TabbedFile.bundled(file, 4).stream()
                .map(r -> new Phrase(r.get(0), Scope.valueOf(r.get(1).toUpperCase(Locale.ROOT)), compiled(file, r.get(2)), r.get(3))).toList();
    }

    /** family, pattern, what English says. */
    static List<Phrase> calques(String file) {
        return TabbedFile.bundled(file, 3).stream()
                .map(r -> new Phrase(r.get(0), Scope.ANY, compiled(file, r.get(1)), r.get(2))).toList();
    }

    private static Pattern compiled(String file, String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(file + ": pattern '" + pattern + "' is not RE2 syntax: " + e.getMessage(), e);
        }
    }
}
