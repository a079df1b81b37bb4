package org.readout.reading.repair;

/** "The miners/nsubj jailed/csubj:pass for striking were freed": who is freed is the subject, the participle is theirs. */
final class ParticipleTakenForSubject implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int noun = d.child(i, "nsubj");
        boolean bare = d.token(i).pos().equals("VBN") && !d.has(i, "aux") && !d.has(i, "aux:pass") && !d.has(i, "mark") && !d.has(i, "obj");
        if (bare && d.label(i).startsWith("csubj") && noun >= 0 && noun < i && d.token(noun).isNoun()) {
            d.hang(noun, d.head(i), d.label(i).replace("csubj", "nsubj"));
            d.hang(i, noun, "acl");
        }
    }
}
