package org.readout.reading.repair;

/** "the fleet's supposed shelling/amod:fleet of a harbour": behind an owner, a gerund with "of" is a noun, and the owner's are not its words. */
final class VerbalNounOfOwner implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int owner = d.head(i);
        if (!d.token(i).pos().equals("VBG") || !d.label(i).equals("amod") || owner < 0 || owner > i || i + 1 >= d.size()
                || !d.token(i + 1).lower().equals("of")) {
            return;
        }
        int possessive = owner + 1;
        if (!d.token(possessive).pos().equals("POS")) {
            return;
        }
        d.hang(i, d.head(owner), d.label(owner));
        d.hang(owner, i, "nmod:poss");
        for (int k = possessive + 1; k < d.size(); k++) {
            if (d.head(k) == owner) {
                d.hang(k, i, d.label(k));
            }
        }
        d.rename(i, "NN", d.token(i).lower());
    }
}
