package org.readout.reading.repair;

/**
 * "Its threat to expel/root workers caused/acl:workers alarm": a participle with an object of its own is no passive. Behind an infinitive that was
 * taken for the main verb it is the main verb.
 */
final class PastTenseTakenForParticiple implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int noun = d.head(i);
        int infinitive = noun < 0 ? -1 : d.head(noun);
        boolean behind = infinitive >= 0 && infinitive < noun && noun < i && d.label(i).equals("acl") && d.label(noun).equals("obj");
        if (behind && d.token(i).pos().equals("VBN") && d.child(i, "obj") > i && infinitive == d.root() && d.token(infinitive).pos().equals("VB")
                && d.has(infinitive, "nsubj")) {
            d.hang(i, infinitive, "ccomp");
            d.retag(i, "VBD");
        }
    }
}
