package org.readout.reading.repair;

/** "The hearing was adjourned and the trial put/VBD off": a second passive leaves out the auxiliary of the first. */
final class AuxiliaryLeftOut implements Repair.OfToken {

    private static final String DONE_TO = "adjourn|arrest|ban|cancel|close|convict|defer|delay|deport|detain|expel|fine|free|injure|jail|kill|postpone|reject|release|"
            + "sentence|shelve|suspend|wound";

    @Override
    public void mend(Draft d, int i) {
        int first = d.head(i);
        boolean done = d.token(i).lemma().matches(DONE_TO) || d.token(i).lower().equals("put") && d.has(i, "compound:prt");
        if (done && d.token(i).pos().matches("VB[DN]") && d.label(i).equals("conj") && first >= 0 && d.has(first, "aux:pass") && d.has(i, "nsubj")
                && !d.has(i, "obj") && !d.has(i, "aux") && !d.has(i, "aux:pass")) {
            d.hang(d.child(i, "nsubj"), i, "nsubj:pass");
            d.retag(i, "VBN");
        }
    }
}
