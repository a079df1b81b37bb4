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
        int setting = setting(s, node);
        if (setting >= 0) {
            return setting;
        }
        return s.children(node, "obl").stream().filter(c -> cues.fiction(s.preposition(c), s, c)).findFirst()
                .orElse(s.children(node, "nsubj").stream().filter(c -> cues.fiction("in", s, c) && s.child(node, "obj", "ccomp", "xcomp") >= 0).findFirst().orElse(-1));
    }

    /** "The story is set in 2040, when X has attacked Y": what is told of the time or place in which a work is set. */
    private int setting(Sentence s, int node) {
        int head = s.label(node).matches("acl:relcl|advcl|dep") ? s.head(node) : -1;
        int verb = head < 0 || s.token(head).isVerb() ? head : s.head(head);
        int work = verb >= 0 && s.token(verb).lemma().equals("set") ? s.child(verb, "nsubj:pass") : -1;
        return work >= 0 && (cues.fiction("in", s, work) || s.token(work).lemma().matches("story|tale|saga")) ? work : -1;
    }
}
