package org.readout.reading.repair;

import java.util.Set;

/** "If Russia attacks/NNS Poland": a plural noun that heads a clause with a subject and an object is a verb. */
final class VerbTaggedAsNoun implements Repair.OfToken {

    private static final Set<String> CLAUSAL = Set.of("root", "advcl", "ccomp", "conj", "parataxis", "acl:relcl", "dep");

    @Override
    public void mend(Draft d, int i) {
        if (d.token(i).pos().equals("NNS") && CLAUSAL.contains(d.label(i)) && d.has(i, "nsubj") && !d.has(i, "cop")
                && (d.has(i, "obj") || d.has(i, "obl") || d.has(i, "xcomp"))) {
            d.retag(i, "VBZ");
        }
    }
}
