package org.readout.reading.repair;

/** "X waited until Y had left before opening/advcl:left": who waits, opens. */
final class GerundBehindUntil implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int clause = d.head(i);
        if (clause < 0 || clause > i || !d.token(i).pos().equals("VBG") || !d.label(i).equals("advcl") || !d.label(clause).equals("advcl")) {
            return;
        }
        int mark = d.child(i, "mark");
        int until = d.child(clause, "mark");
        boolean waits = d.head(clause) >= 0 && d.token(d.head(clause)).lemma().matches("wait|hold|delay|refrain|pause");
        if (waits && mark >= 0 && until >= 0 && d.token(mark).lower().equals("before") && d.token(until).lower().matches("until|till") && !d.has(i, "nsubj")) {
            d.hang(i, d.head(clause), "advcl");
        }
    }
}
