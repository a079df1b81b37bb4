package org.readout.reading.repair;

import java.util.Set;

/** "released the mayor/nsubj held/xcomp since May": a verb that takes no clause has the noun for its object, and the participle is the noun's. */
final class ParticipleTakenForClause implements Repair.OfToken {

    /** Verbs that act on somebody or something and take no clause. */
    private static final Set<String> TRANSITIVE = Set.of("abduct", "arrest", "attack", "deport", "detain", "evict", "expel", "extradite", "free",
            "imprison", "issue", "jail", "kidnap", "kill", "pardon", "release", "rescue", "sentence", "visit", "wound");

    @Override
    public void mend(Draft d, int i) {
        int verb = d.head(i);
        int noun = d.child(i, "nsubj");
        boolean bare = d.token(i).pos().matches("VBN|VBD") && !d.has(i, "aux") && !d.has(i, "aux:pass") && !d.has(i, "mark");
        if (!bare || !d.label(i).matches("xcomp|ccomp") || verb < 0 || noun < verb || noun > i || !d.token(noun).isNoun()) {
            return;
        }
        boolean active = d.token(verb).isVerb() && !d.has(verb, "obj") && !d.has(verb, "nsubj:pass") && !d.has(verb, "aux:pass");
        if (active && TRANSITIVE.contains(d.token(verb).lemma())) {
            d.hang(noun, verb, "obj");
            d.hang(i, noun, "acl");
            d.retag(i, "VBN");
        }
    }
}
