package org.readout.reading.repair;

/** "Instead of", "rather than" and "far from" before a gerund open a clause of the main verb. */
final class ContrastBeforeGerund implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        if (i < 2 || !d.token(i).pos().equals("VBG") || !d.label(i).equals("advcl")
                || !(d.token(i - 2).lower() + " " + d.token(i - 1).lower()).matches("instead of|rather than|far from")) {
            return;
        }
        int adverb = i - 2;
        if (d.head(i) == adverb && d.head(adverb) >= 0) {
            d.attach(i, d.head(adverb), "advcl");
        }
        if (d.head(i) != adverb) {
            d.attach(i - 1, i, "mark");
            d.attach(adverb, i, d.token(adverb).lower().equals("far") ? "advmod" : "mark");
        }
    }
}
