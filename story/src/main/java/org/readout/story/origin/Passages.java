package org.readout.story.origin;

import java.util.Comparator;
import java.util.List;
import org.readout.model.Ground;
import org.readout.model.Ground.Passage;
import org.readout.model.Span;

/** The passages that show how two documents hang together, as spans of both. */
final class Passages {

    private static final int CLOSING = 12;
    private static final int LEAST_OWN = 15;

    private Passages() {}

    /** The longest passages, in the order of the first document. */
    static List<Passage> of(Ground.Kind kind, Wording one, Wording other) {
        if (kind == Ground.Kind.COPY) {
            return one.count() == 0 ? List.of() : List.of(passage(one, 0, one.count(), other, 0, other.count()));
        }
        if (kind == Ground.Kind.REWRITE || kind == Ground.Kind.RETOLD) {
            Sentences told = one.told();
            Sentences others = other.told();
            return told.to(others).pairs().stream().sorted(Comparator.comparingInt((Sentences.Pair p) -> -p.shared())).limit(Ground.MOST_PASSAGES)
                    .map(p -> passage(one, told.firsts()[p.sentence()], told.lasts()[p.sentence()] + 1, other, others.firsts()[p.other()],
                            others.lasts()[p.other()] + 1))
                    .sorted(Comparator.comparing(Passage::here)).toList();
        }
        List<Alignment.Stretch> all = kind == Ground.Kind.PASSAGE ? lifted(one, other) : Alignment.of(one, other);
        return all.stream().sorted(Comparator.comparingInt((Alignment.Stretch s) -> -s.matched())).limit(Ground.MOST_PASSAGES)
                .map(s -> passage(one, s.from(), s.to(), other, s.otherFrom(), s.otherTo())).sorted(Comparator.comparing(Passage::here)).toList();
    }

    /** A paragraph or more outside quotation marks, but not what closes both: that is the publisher's, or standing background. */
    static List<Alignment.Stretch> lifted(Wording one, Wording other) {
        return Alignment.of(one, other).stream().filter(s -> s.own() >= LEAST_OWN && 2 * s.own() > s.telling())
                .filter(s -> one.count() - s.to() > CLOSING || other.count() - s.otherTo() > CLOSING).toList();
    }

    private static Passage passage(Wording one, int from, int to, Wording other, int otherFrom, int otherTo) {
        return new Passage(new Span(one.start(from), one.end(to - 1)), new Span(other.start(otherFrom), other.end(otherTo - 1)));
    }
}
