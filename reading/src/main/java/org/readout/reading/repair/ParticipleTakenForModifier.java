package org.readout.reading.repair;

/** "Talks on quotas ended/acl in Bergen.": in a sentence without a finite verb the last participle that modifies a noun is its verb. */
final class ParticipleTakenForModifier implements Repair {

    @Override
    public void mend(Draft d) {
        int root = d.root();
        boolean sentence = d.token(d.size() - 1).text().equals(".");
        if (!sentence || !d.token(root).isNoun() || d.has(root, "cop")) {
            return;
        }
        int last = -1;
        for (int i = root + 1; i < d.size(); i++) {
            if (d.token(i).pos().matches("VB[DZP]") || d.token(i).pos().equals("MD")) {
                return;
            }
            if (d.token(i).pos().equals("VBN") && d.label(i).equals("acl") && !d.token(i - 1).text().equals(",")) {
                last = i;
            }
        }
        if (last > 0 && !d.has(last, "nsubj")) {
            d.crown(last);
            d.hang(root, last, "nsubj");
            d.retag(last, "VBD");
        }
    }
}
