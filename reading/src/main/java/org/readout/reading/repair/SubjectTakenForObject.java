package org.readout.reading.repair;

/** "says Kenya must go", "insists it is leaving": an object right before the finite auxiliary of a complement without subject is that subject. */
final class SubjectTakenForObject implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int clause = i + 1 < d.size() ? d.head(i + 1) : -1;
        boolean finite = clause >= 0 && d.token(i + 1).pos().matches("MD|VB[DZP]") && d.label(i + 1).startsWith("aux");
        if (finite && d.label(i).equals("obj") && d.label(clause).matches("ccomp|xcomp") && d.head(clause) == d.head(i)
                && !d.has(clause, "nsubj") && !d.has(clause, "nsubj:pass")) {
            d.hang(clause, d.head(clause), "ccomp");
            d.attach(i, clause, d.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
        }
    }
}
