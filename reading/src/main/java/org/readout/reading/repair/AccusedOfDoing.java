package org.readout.reading.repair;

import java.util.Set;

/** "suspects X/obj of arming/advcl": what X is accused of hangs on the verb, not on X. */
final class AccusedOfDoing implements Repair.OfToken {

    private static final Set<String> VERBS = Set.of("accuse", "acquit", "blame", "convict", "suspect");

    @Override
    public void mend(Draft d, int i) {
        int accused = d.head(i);
        if (!d.token(i).pos().equals("VBG") || !d.label(i).matches("advcl|acl") || accused < 0 || !d.label(accused).equals("obj")) {
            return;
        }
        int mark = d.child(i, "mark");
        if (mark >= 0 && d.token(mark).lower().matches("of|for") && VERBS.contains(d.token(d.head(accused)).lemma())) {
            d.attach(i, d.head(accused), "advcl");
        }
    }
}
