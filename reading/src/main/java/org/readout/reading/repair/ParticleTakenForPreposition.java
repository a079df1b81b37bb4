package org.readout.reading.repair;

/** "flew on/case to/case Rome", "pulled out of Rome/obl>out": the particle belongs to the verb, and the verb governs the place. */
final class ParticleTakenForPreposition implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        if (i + 1 >= d.size()) {
            return;
        }
        int place = d.head(i);
        boolean paired = d.label(i).equals("case") && d.label(i + 1).equals("case") && d.head(i + 1) == place && d.token(i + 1).lower().equals("to");
        if (paired && d.token(i).lower().matches("on|back|over|up|down") && d.label(place).equals("obl")) {
            d.attach(i, d.head(place), "advmod");
        } else if (d.label(i).equals("advmod") && d.token(i).lower().equals("out") && d.token(i + 1).lower().equals("of") && place >= 0) {
            int object = d.child(i, "obl");
            if (object > i) {
                d.attach(object, place, "obl");
            }
        }
    }
}
