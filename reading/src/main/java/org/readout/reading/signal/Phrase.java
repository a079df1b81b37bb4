package org.readout.reading.signal;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.readout.reading.lexicon.Table;

/**
 * A line of a lexicon of wordings.
 *
 * @param kind what it is a mark of
 * @param scope where it is looked for
 * @param pattern matched against lower-case text by RE2, whose time is linear in the text whatever a lexicon says
 * @param firsts the ASCII characters that a match may start with: most places of a text need no closer look
 * @param why what it means for a reader
 */
record Phrase(String kind, Scope scope, Pattern pattern, BitSet firsts, String why) {

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
            return new Phrase(row.get(0), scope, Pattern.compile(pattern), firsts(pattern), why);
        } catch (PatternSyntaxException e) {
            throw row.error(pattern, "must be RE2 syntax: " + e.getMessage());
        }
    }

    /** The JDK's matcher tells whether more text behind one character could make a match; on one character it cannot be slow. */
    private static BitSet firsts(String pattern) {
        java.util.regex.Pattern jdk = java.util.regex.Pattern.compile(pattern);
        BitSet firsts = new BitSet(128);
        for (char c = 0; c < 128; c++) {
            java.util.regex.Matcher m = jdk.matcher(String.valueOf(c));
            firsts.set(c, m.lookingAt() || m.hitEnd());
        }
        return firsts;
    }
}
