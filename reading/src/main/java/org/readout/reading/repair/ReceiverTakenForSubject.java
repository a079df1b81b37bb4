package org.readout.reading.repair;

/** "made X/nsubj an offer/xcomp": what is made to somebody is the object, and nobody's predicate. */
final class ReceiverTakenForSubject implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int verb = d.head(i);
        int receiver = d.child(i, "nsubj");
        if (verb >= 0 && d.label(i).equals("xcomp") && d.token(i).isNoun() && receiver > verb && receiver < i && !d.has(i, "cop") && !d.has(verb, "obj")
                && d.token(verb).lemma().matches("make|give|send|offer|grant|promise")
                && d.token(i).lemma().matches("offer|promise|pledge|loan|gift|concession|proposal|visit|apology|threat|demand|present|grant|donation")) {
            d.hang(receiver, verb, "iobj");
            d.hang(i, verb, "obj");
        }
    }
}
