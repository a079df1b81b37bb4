package org.readout.reading.repair;

import org.readout.reading.lexicon.WordClasses;

/** "X said/csubj a shell/obj was fired/root at Y": what a word of saying without "that" before its clause is held to be the subject of is its content. */
final class ReportTakenForSubject implements Repair.OfToken {

    private static final WordClasses VERBS = WordClasses.verbs();

    @Override
    public void mend(Draft d, int i) {
        int clause = d.head(i);
        boolean report = clause > i && d.label(i).startsWith("csubj") && d.token(i).pos().matches("VB[DZP]") && d.has(i, "nsubj")
                && !d.has(i, "mark") && VERBS.has(d.token(i).lemma(), "say");
        if (!report || d.has(clause, "nsubj") || d.has(clause, "nsubj:pass")) {
            return;
        }
        int subject = d.child(i, "obj");
        int inner = d.child(i, "ccomp");
        if (subject > i && subject < clause && inner < 0) {
            d.hang(subject, clause, d.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
        } else if (inner < 0) {
            return;
        }
        d.report(i, clause);
    }
}
