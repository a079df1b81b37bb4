package org.readout.reading.repair;

/** "is thought unlikely to attack/dep": an infinitive right behind an adjective is its complement. */
final class InfinitiveOfAdjective implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int adjective = d.head(i);
        if (i > 1 && d.label(i).equals("dep") && d.token(i).pos().equals("VB") && d.token(i - 1).pos().equals("TO") && adjective == i - 2
                && d.token(adjective).pos().equals("JJ")) {
            d.hang(i, adjective, "xcomp");
        }
    }
}
