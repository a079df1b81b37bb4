package org.readout.reading.repair;

import org.readout.reading.lexicon.WordClasses;

/** "X announced/advcl it would free/root Y": a clause whose subject stands right behind a word of saying before it, with a modal, is what is said. */
final class ReportTakenForCircumstance implements Repair.OfToken {

    private static final WordClasses VERBS = WordClasses.verbs();

    @Override
    public void mend(Draft d, int i) {
        int clause = d.head(i);
        boolean report = clause > i + 2 && d.label(i).equals("advcl") && d.token(i).pos().matches("VB[DZP]") && d.has(i, "nsubj")
                && !d.has(i, "ccomp") && !d.has(i, "obj") && VERBS.has(d.token(i).lemma(), "say");
        boolean told = report && d.child(clause, "nsubj") == i + 1 && d.token(i + 2).pos().equals("MD") && d.head(i + 2) == clause;
        if (!told) {
            return;
        }
        d.report(i, clause);
    }
}
