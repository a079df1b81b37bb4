package org.readout.reading.repair;

/** "says Kenya must go": an object right before the modal of a complement without subject is that subject. */
final class SubjectTakenForObject implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int clause = i + 1 < d.size() ? d.head(i + 1) : -1;
        boolean modal = clause >= 0 && d.token(i + 1).pos().equals("MD") && d.label(i + 1).equals("aux");
        if (modal && d.label(i).equals("obj") && d.label(clause).equals("ccomp") && d.head(clause) == d.head(i)
                && !d.has(clause, "nsubj") && !d.has(clause, "nsubj:pass")) {
            d.attach(i, clause, d.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
        }
    }
}
