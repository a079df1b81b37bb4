package org.readout.reading.repair;

/** "tried unsuccessfully/obj to seize": an adverb is no object. */
final class AdverbTakenForObject implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        if (d.label(i).equals("obj") && d.token(i).pos().equals("RB") && d.token(i).lower().endsWith("ly")) {
            d.hang(i, d.head(i), "advmod");
        }
    }
}
