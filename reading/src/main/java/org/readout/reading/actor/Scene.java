package org.readout.reading.actor;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;

/**
 * A sentence with its pieces and names.
 *
 * @param sentence the parse
 * @param pieces its words cut at hyphens
 * @param elements the names in it, in text order
 * @param taken which pieces a mention already covers; filled as the sentence is read
 * @param at the element that covers each piece, null where none does
 */
record Scene(Sentence sentence, List<Piece> pieces, List<Element> elements, boolean[] taken, @Nullable Element[] at) {

    Scene(Sentence sentence, List<Piece> pieces, List<Element> elements) {
        this(sentence, pieces, elements, new boolean[pieces.size()], new Element[pieces.size()]);
        elements.forEach(e -> Arrays.fill(at, e.first(), e.last() + 1, e));
    }

    boolean free(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    void take(int first, int last) {
        for (int i = first; i <= last; i++) {
            taken[i] = true;
        }
    }

    int token(int piece) {
        return pieces.get(piece).token();
    }

    String lower(int piece) {
        return piece < 0 || piece >= pieces.size() ? "" : pieces.get(piece).lower();
    }

    String pos(int piece) {
        return piece < 0 || piece >= pieces.size() ? "" : sentence.token(token(piece)).pos();
    }

    Span span(int first, int last) {
        return Span.covering(pieces.get(first).span(), pieces.get(last).span());
    }

    /** The token from piece {@code first} to {@code last} whose head lies outside; the last of them if the parse has several. */
    int head(int first, int last) {
        int from = token(first);
        int to = token(last);
        int best = to;
        for (int i = to; i >= from; i--) {
            int head = sentence.head(i);
            if ((head < from || head > to) && !sentence.label(i).equals("punct") && !sentence.label(i).equals("case")) {
                return i;
            }
        }
        return best;
    }

    /** True if this piece is part of a name. */
    boolean named(int piece) {
        return at[piece] != null;
    }

    /** The element that ends at this piece, null if none does. */
    @Nullable Element endingAt(int piece) {
        Element e = piece < 0 || piece >= at.length ? null : at[piece];
        return e != null && e.last() == piece ? e : null;
    }

    /** The element that begins at this piece, null if none does. */
    @Nullable Element beginningAt(int piece) {
        Element e = piece < 0 || piece >= at.length ? null : at[piece];
        return e != null && e.first() == piece ? e : null;
    }

    Draft draft(int first, int last, ActorMention.Form form, Draft.Subject subject) {
        return new Draft(sentence.index(), token(first), token(last), head(first, last), span(first, last), form, subject);
    }
}
