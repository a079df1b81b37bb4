package org.readout.reading.repair;

/** "in tank/obl shelling/amod": an adjective does not follow its noun, so the verbal noun is the head. */
final class VerbalNounTakenForModifier implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int noun = d.head(i);
        if (!d.token(i).pos().equals("VBG") || !d.label(i).equals("amod") || noun < 0 || noun != i - 1 || !d.token(noun).isNoun()) {
            return;
        }
        for (int k = i + 1; k < d.size(); k++) {
            if (d.head(k) == noun || d.head(k) == i) {
                return;
            }
        }
        d.hang(i, d.head(noun), d.label(noun));
        for (int k = 0; k < i; k++) {
            if (d.head(k) == noun) {
                d.hang(k, i, d.label(k));
            }
        }
        d.hang(noun, i, "compound");
        d.rename(i, "NN", d.token(i).lower());
    }
}
