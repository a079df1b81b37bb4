package org.readout.reading.repair;

/** "its threat to expel/csubj:pass him was": a noun right before "to" is no subject, it owns the infinitive. */
final class InfinitiveTakenForSubject implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        if (!d.label(i).startsWith("csubj") || !d.token(i).pos().equals("VB")) {
            return;
        }
        for (int n = 0; n < i - 1; n++) {
            if (d.head(n) == i && d.label(n).equals("nsubj") && d.token(n).isNoun() && d.token(n + 1).pos().equals("TO")) {
                d.hang(n, d.head(i), d.label(i).replace("csubj", "nsubj"));
                d.hang(i, n, "acl");
                return;
            }
        }
    }
}
