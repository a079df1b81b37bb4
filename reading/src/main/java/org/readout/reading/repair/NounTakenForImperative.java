package org.readout.reading.repair;

/** "Visit/VB of the president to Egypt": an imperative is not followed by "of". */
final class NounTakenForImperative implements Repair {

    @Override
    public void mend(Draft d) {
        if (d.size() > 1 && d.token(0).pos().equals("VB") && d.token(1).lower().equals("of")) {
            d.retag(0, "NN");
        }
    }
}
