package org.readout.reading.repair;

/** "X ought/root to recall/xcomp its envoy": a modal verb stands with the verb behind it. */
final class ModalTakenForRoot implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int verb = d.token(i).pos().equals("MD") ? d.child(i, "xcomp") : -1;
        if (verb < 0 || !d.token(i).lower().equals("ought")) {
            return;
        }
        int head = d.head(i);
        String label = d.label(i);
        d.hang(verb, head, head < 0 ? "root" : label);
        d.hang(i, verb, "aux");
        d.hand(i, verb, 0, d.size());
    }
}
