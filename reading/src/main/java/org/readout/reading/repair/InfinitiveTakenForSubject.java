package org.readout.reading.repair;

/** "its threat to expel/csubj:pass him was": a noun whose words end right before "to" is no subject, it owns the infinitive. */
final class InfinitiveTakenForSubject implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        if (!d.label(i).startsWith("csubj") || !d.token(i).pos().equals("VB")) {
            return;
        }
        for (int n = 0; n < i - 1; n++) {
            if (d.head(n) == i && d.label(n).equals("nsubj") && d.token(n).isNoun() && adjacent(d, n, i)) {
                d.hang(n, d.head(i), d.label(i).replace("csubj", "nsubj"));
                d.hang(i, n, "acl");
                return;
            }
        }
    }

    /** True if the noun's own words end right before "to". */
    private static boolean adjacent(Draft d, int noun, int infinitive) {
        for (int k = noun + 1; k < infinitive - 1; k++) {
            if (!d.below(k, noun)) {
                return false;
            }
        }
        return d.token(infinitive - 1).pos().equals("TO");
    }
}
