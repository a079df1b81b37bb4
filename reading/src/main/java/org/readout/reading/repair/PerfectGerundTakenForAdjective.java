package org.readout.reading.repair;

/** "accusations of having/aux hacked/amod ministries": the participle behind "having" governs its noun. */
final class PerfectGerundTakenForAdjective implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int having = d.child(i, "aux");
        int noun = d.head(i);
        if (!d.token(i).pos().equals("VBN") || !d.label(i).equals("amod") || having < 1 || !d.token(having).lower().equals("having") || noun < i) {
            return;
        }
        int preposition = having - 1;
        if (d.head(preposition) == noun && d.label(preposition).equals("case") && d.head(noun) >= 0) {
            d.attach(i, d.head(noun), d.token(d.head(noun)).isVerb() ? "advcl" : "acl");
            d.attach(noun, i, "obj");
            d.attach(preposition, i, "mark");
        }
    }
}
