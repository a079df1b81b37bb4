package org.readout.reading.repair;

/** "A summit held/root in Dubai, signaled/ccomp": a bare participle with a finite verb behind it that lacks a subject modifies the noun. */
final class ParticipleTakenForRoot implements Repair {

    @Override
    public void mend(Draft d) {
        int participle = d.root();
        int subject = d.child(participle, "nsubj");
        if (!d.token(participle).pos().equals("VBN") || subject < 0 || subject > participle
                || d.has(participle, "aux") || d.has(participle, "aux:pass")) {
            return;
        }
        for (int verb = participle + 1; verb < d.size(); verb++) {
            boolean below = d.head(verb) == participle && d.label(verb).matches("ccomp|dep|conj|parataxis|xcomp|advcl")
                    && !d.has(verb, "nsubj") && !d.has(verb, "nsubj:pass");
            if (below && (passive(d, verb) || active(d, verb) || equated(d, verb, participle))) {
                turn(d, participle, subject, verb);
                return;
            }
        }
    }

    private static boolean passive(Draft d, int verb) {
        return d.token(verb).pos().equals("VBN") && d.has(verb, "aux:pass") && !d.has(verb, "mark");
    }

    private static boolean active(Draft d, int verb) {
        return d.token(verb).pos().matches("VB[DZ]") && d.token(verb - 1).text().equals(",");
    }

    private static boolean equated(Draft d, int predicate, int participle) {
        int copula = d.child(predicate, "cop");
        return !d.token(predicate).isVerb() && copula > participle && d.token(copula).pos().matches("VB[DZP]");
    }

    private static void turn(Draft d, int participle, int subject, int verb) {
        int noun = modified(d, participle, subject);
        boolean passive = passive(d, verb);
        d.hand(participle, verb, verb + 1, d.size());
        d.crown(verb);
        d.hang(subject, verb, passive ? "nsubj:pass" : "nsubj");
        d.hang(participle, noun, "acl");
    }

    /** The subject, or what stands behind "including" or "like" in it: "leaders, including X, seen in". */
    private static int modified(Draft d, int participle, int subject) {
        int noun = participle - 1;
        while (noun >= 0 && d.head(noun) != subject && noun != subject) {
            noun = d.head(noun);
        }
        int marker = noun < 0 ? -1 : d.child(noun, "case");
        return marker >= 0 && d.token(marker).lower().matches("including|like|as") && d.token(noun).isNoun() ? noun : subject;
    }
}
