package org.readout.reading.repair;

/** "X must recall its envoy/nsubj:argued, the deputy argued": a noun before the comma is no subject of the verb of saying behind it. */
final class ObjectTakenForSubjectOfReport implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int report = d.head(i);
        if (!d.label(i).equals("nsubj") || report <= i || !d.label(report).equals("parataxis") || d.head(report) < 0) {
            return;
        }
        int comma = i + 1;
        while (comma < report && !d.token(comma).text().equals(",")) {
            comma++;
        }
        boolean speaker = false;
        for (int k = comma + 1; k < report; k++) {
            speaker |= d.head(k) == report && d.label(k).equals("nsubj");
        }
        int verb = i - 1;
        while (verb >= 0 && (d.head(verb) == i || d.token(verb).isNoun())) {
            verb--;
        }
        if (speaker && verb >= 0 && d.token(verb).isVerb() && !d.has(verb, "obj")) {
            d.attach(i, verb, "obj");
        }
    }
}
