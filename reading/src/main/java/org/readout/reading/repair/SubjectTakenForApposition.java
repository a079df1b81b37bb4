package org.readout.reading.repair;

/** "Far from signing/csubj the accord, X/appos recalled": what stands between the comma and a verb without subject is the subject. */
final class SubjectTakenForApposition implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int clause = d.child(i, "csubj");
        if (!d.token(i).pos().matches("VB[DZP]") || clause < 0 || clause > i || !d.token(clause).pos().equals("VBG") || d.has(i, "nsubj")) {
            return;
        }
        int subject = i - 1;
        if (subject > 1 && d.label(subject).equals("appos") && d.token(subject).isNoun() && d.below(subject, clause)) {
            d.hang(subject, i, "nsubj");
            d.hang(clause, i, "advcl");
        }
    }
}
