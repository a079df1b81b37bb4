package org.readout.reading.repair;

/** "X, which denies/VBZ/nsubj having attacked/acl:relcl": the finite verb heads the clause, what it takes is its complement. */
final class VerbTakenForSubject implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int verb = d.child(i, "nsubj");
        int noun = d.head(i);
        if (!d.label(i).equals("acl:relcl") || verb < 1 || verb > i || !d.token(verb).pos().matches("VB[DZP]") || noun < 0) {
            return;
        }
        d.hang(verb, noun, "acl:relcl");
        d.hang(i, verb, "xcomp");
        for (int k = 0; k < verb; k++) {
            if (d.head(k) == i && d.token(k).pos().startsWith("W")) {
                d.hang(k, verb, "nsubj");
            }
        }
    }
}
