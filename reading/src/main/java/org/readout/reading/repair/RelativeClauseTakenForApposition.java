package org.readout.reading.repair;

/** "Russia, which attacked/amod Ukraine/appos in 2022, met": who or which before a verb opens a relative clause. */
final class RelativeClauseTakenForApposition implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        if (!d.token(i).pos().equals("WDT") && !d.token(i).pos().equals("WP")) {
            return;
        }
        int verb = i + 1;
        while (verb < d.size() && (d.token(verb).pos().startsWith("RB") || d.token(verb).pos().equals("MD"))) {
            verb++;
        }
        if (verb >= d.size() || !d.token(verb).pos().matches("VB[DZPN]") || !d.label(verb).equals("amod")) {
            return;
        }
        int noun = d.head(verb);
        int antecedent = noun < 0 ? -1 : d.head(noun);
        if (noun <= verb || antecedent < 0 || antecedent >= i) {
            return;
        }
        d.attach(verb, antecedent, "acl:relcl");
        d.attach(noun, verb, "obj");
        d.attach(i, verb, "nsubj");
        for (int k = noun + 1; k < d.size(); k++) {
            if (d.head(k) == noun && d.label(k).equals("nmod")) {
                d.attach(k, verb, "obl");
            }
        }
    }
}
