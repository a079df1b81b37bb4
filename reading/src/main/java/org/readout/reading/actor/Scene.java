package org.readout.reading.actor;

import java.util.List;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;

/**
 * A sentence with its pieces and names.
 *
 * @param sentence the parse
 * @param pieces its words cut at hyphens
 * @param elements the names in it, in text order
 * @param taken which pieces a mention already covers; filled as the sentence is read
 */
record Scene(Sentence sentence, List<Piece> pieces, List<Element> elements, boolean[] taken) {

    Scene(Sentence sentence, List<Piece> pieces, List<Element> elements) {
        this(sentence, pieces, elements, new boolean[pieces.size()]);
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
        return sentence.token(token(piece)).pos();
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

    /** The element that ends at this piece, null if none does. */
    @org.jspecify.annotations.Nullable Element endingAt(int piece) {
        for (Element e : elements) {
            if (e.last() == piece) {
                return e;
            }
        }
        return null;
    }

    /** The element that begins at this piece, null if none does. */
    @org.jspecify.annotations.Nullable Element beginningAt(int piece) {
        for (Element e : elements) {
            if (e.first() == piece) {
                return e;
            }
        }
        return null;
    }

    Draft draft(int first, int last, ActorMention.Form form, Draft.Subject subject) {
        return new Draft(sentence.index(), token(first), token(last), head(first, last), span(first, last), form, subject);
    }
}
