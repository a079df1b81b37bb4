package org.readout.reading.factuality;

import java.util.Optional;
import org.readout.model.Certainty;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.reading.parse.Sentence;

/** What the adverbs beside a word say: "allegedly attacked", "nearly attacked". */
final class Adverbs {

    private final Cues cues;

    Adverbs(Cues cues) {
        this.cues = cues;
    }

    Verdict apply(Sentence s, int node, Verdict verdict) {
        for (int c : s.children(node, "advmod")) {
            Optional<Cues.Sense> sense = cues.adverb(s.token(c));
            if (sense.isPresent()) {
                verdict = apply(sense.get().effect(), s.token(c).span(), verdict);
            }
        }
        return verdict;
    }

    private static Verdict apply(Effect effect, Span span, Verdict verdict) {
        return switch (effect) {
            case REPORT -> verdict.sure(Certainty.POSSIBLE, "reporting", span);
            case KEEP -> verdict.sure(Certainty.PROBABLE, "adverb", span);
            case PROPOSED -> verdict.is(Status.PLANNED) ? verdict.with(Status.PROPOSED, Certainty.POSSIBLE, "adverb", span)
                    : verdict.sure(Certainty.POSSIBLE, "adverb", span);
            case FAILED -> verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", span);
            default -> verdict;
        };
    }
}
