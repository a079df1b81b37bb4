package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Conflict;
import org.readout.model.Document;
import org.readout.model.Span;

/**
 * What was shown for a pair.
 *
 * @param pair the pair
 * @param found true if the contradiction was shown: a conflict of its kind with the words of one account on one side and those of the other on another
 * @param faults conflicts that are not there: any for a look-alike, those that rest on other words for a contradiction
 */
record Verdict(Pair pair, boolean found, List<Conflict> faults) {

    Verdict {
        faults = List.copyOf(faults);
    }

    /** Judges the conflicts of a story of the two accounts, which intake read as {@code a} and {@code b}. */
    static Verdict of(Pair pair, Document a, Document b, List<Conflict> shown) {
        Span wordsA = pair.a().marked(a.text());
        Span wordsB = pair.b().marked(b.text());
        boolean found = false;
        List<Conflict> faults = new ArrayList<>();
        for (Conflict c : shown) {
            if (!opposes(c, a, wordsA, b, wordsB)) {
                faults.add(c);
            } else if (pair.kind() == Conflict.Kind.OTHER || pair.kind() == c.kind()) {
                found = true;
            }
        }
        return new Verdict(pair, found, faults);
    }

    private static boolean opposes(Conflict c, Document a, @Nullable Span wordsA, Document b, @Nullable Span wordsB) {
        return c.sides().stream().filter(side -> rests(side, a, wordsA)).anyMatch(one -> c.sides().stream().anyMatch(other -> other != one && rests(other, b, wordsB)));
    }

    private static boolean rests(Conflict.Side side, Document document, @Nullable Span words) {
        return words != null && side.evidence().stream().anyMatch(e -> e.document().equals(document.id()) && e.span().overlaps(words));
    }
}
