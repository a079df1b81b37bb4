package org.readout.story.origin;

import java.util.Comparator;
import java.util.List;
import org.readout.model.Ground;

/**
 * Two documents found to hang together.
 *
 * @param document the one that copies, as far as dates and lengths tell
 * @param other the one it goes back to
 * @param kind how
 * @param share how much of the shorter stands in the longer
 * @param reason in words
 */
record Tie(Article document, Article other, Ground.Kind kind, double share, String reason) {

    /** The strongest first, in an order that does not depend on how they were found. */
    static final Comparator<Tie> STRONGEST = Comparator.comparing((Tie t) -> -t.share).thenComparing(t -> t.document.id())
            .thenComparing(t -> t.other.id()).thenComparing(Tie::kind);

    Article partner(Article one) {
        return one == document ? other : document;
    }

    Ground ground() {
        List<Ground.Passage> passages = kind == Ground.Kind.TOGETHER || kind == Ground.Kind.APART ? List.of()
                : Passages.of(kind, document.wording(), other.wording());
        return new Ground(kind, document.id(), other.id(), share, passages, reason);
    }
}
