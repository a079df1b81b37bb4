package org.readout.reading.repair;

/** "succeeded in freeing/obl the hostages", "stopped short of expelling/obl the envoy/obj": a gerund that acts on something heads a clause. */
final class GerundTakenForNoun implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int preposition = d.child(i, "case");
        int head = d.head(i);
        if (!d.token(i).pos().equals("VBG") || preposition < 0 || preposition > i || head < 0 || !d.label(i).matches("obl|nmod")) {
            return;
        }
        int verb = d.label(head).equals("advmod") && d.head(head) >= 0 && d.token(d.head(head)).isVerb() ? d.head(head) : head;
        int object = d.child(i, "obj");
        if (object < 0) {
            object = d.child(verb, "obj");
            if (object < i || !adjacent(d, i, object)) {
                return;
            }
            d.attach(object, i, "obj");
        }
        d.hang(i, verb, d.label(i).equals("obl") ? "advcl" : "acl");
        d.hang(preposition, i, "mark");
    }

    /** True if nothing but the noun's own words stands between the gerund and it. */
    private static boolean adjacent(Draft d, int gerund, int noun) {
        for (int k = gerund + 1; k < noun; k++) {
            if (!d.below(k, noun)) {
                return false;
            }
        }
        return true;
    }
}
