package org.readout.reading.repair;

/** "Suppose X attacks/NNS Y/obj": what is supposed is a clause. */
final class SupposedClause implements Repair {

    @Override
    public void mend(Draft d) {
        int object = d.child(0, "obj");
        if (d.size() < 5 || !d.token(0).lower().matches("suppose|imagine|assume|say") || object < 3 || d.head(0) >= 0 || !d.token(object).isNoun()) {
            return;
        }
        int verb = object - 1;
        boolean plural = d.token(verb).pos().equals("NNS") && d.label(verb).equals("compound") && d.head(verb) == object;
        if (!plural || !d.token(verb - 1).isProperNoun() || !d.token(object).isProperNoun()) {
            return;
        }
        d.retag(verb, "VBZ");
        d.hang(verb, 0, "ccomp");
        d.hang(object, verb, "obj");
        d.hang(verb - 1, verb, "nsubj");
        for (int k = 1; k < verb - 1; k++) {
            if (d.head(k) == verb || d.head(k) == object) {
                d.hang(k, verb - 1, d.label(k));
            }
        }
    }
}
