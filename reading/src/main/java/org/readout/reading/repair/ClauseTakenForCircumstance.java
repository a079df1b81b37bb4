package org.readout.reading.repair;

import org.readout.reading.lexicon.WordClasses;

/** "X visited/advcl Y in May, officials recall/root.": what stands before the comma is what is said. */
final class ClauseTakenForCircumstance implements Repair.OfToken {

    private static final WordClasses VERBS = WordClasses.verbs();

    @Override
    public void mend(Draft d, int i) {
        int verb = d.head(i);
        int subject = verb < 0 ? -1 : d.child(verb, "nsubj");
        boolean last = verb > i && d.head(verb) < 0 && verb == d.size() - 2 && d.label(i).equals("advcl") && !d.has(i, "mark") && d.has(i, "nsubj");
        if (last && subject > i && VERBS.has(d.token(verb).lemma(), "say") && d.token(i).pos().matches("VB[DZPN]") && !d.has(verb, "ccomp")) {
            d.hang(i, verb, "ccomp");
        }
    }
}
