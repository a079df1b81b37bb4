package org.readout.reading.repair;

/** "In 1987/nummod X expelled": a year behind "in" and before the subject dates the clause; it counts nobody. */
final class YearTakenForCount implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int subject = d.head(i);
        if (i < 1 || subject < 0 || !d.label(i).equals("nummod") || !d.token(i).text().matches("(1[0-9]|20)\\d\\d") || !d.label(subject).startsWith("nsubj")) {
            return;
        }
        if (d.token(i - 1).lower().equals("in") && d.head(i - 1) == subject) {
            d.hang(i, d.head(subject), "obl");
            d.hang(i - 1, i, "case");
        }
    }
}
