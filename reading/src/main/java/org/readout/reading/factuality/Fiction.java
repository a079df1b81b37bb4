package org.readout.reading.factuality;

import org.readout.reading.parse.Sentence;

/** Clauses that tell what happens in a novel or film: the works are the nouns of {@code cues.tsv} behind "in". */
final class Fiction {

    private final Cues cues;

    Fiction(Cues cues) {
        this.cues = cues;
    }

    /** Index of the word that makes what {@code node} tells fiction: "in the novel, X invades Y", "the play imagines a meeting"; -1 if none. */
    int work(Sentence s, int node) {
        if (!s.token(node).isVerb()) {
            return -1;
        }
        return s.children(node, "obl").stream().filter(c -> cues.fiction(s.preposition(c), s, c)).findFirst()
                .orElse(s.children(node, "nsubj").stream().filter(c -> cues.fiction("in", s, c) && s.child(node, "obj", "ccomp", "xcomp") >= 0).findFirst().orElse(-1));
    }
}
