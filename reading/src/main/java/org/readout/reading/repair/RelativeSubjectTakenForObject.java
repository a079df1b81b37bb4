package org.readout.reading.repair;

/** "who/obj were to have visited X/obj": of two objects the relative pronoun before a verb without a subject is the subject. */
final class RelativeSubjectTakenForObject implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int verb = d.head(i);
        if (!d.token(i).lower().equals("who") || !d.label(i).equals("obj") || verb <= i || d.has(verb, "nsubj") || d.has(verb, "nsubj:pass")) {
            return;
        }
        for (int k = verb + 1; k < d.size(); k++) {
            if (d.head(k) == verb && d.label(k).equals("obj")) {
                d.hang(i, verb, "nsubj");
                for (int a = i; a < verb; a++) {
                    if (d.head(a) == verb && d.label(a).equals("aux:pass")) {
                        d.hang(a, verb, "aux");
                    }
                }
                return;
            }
        }
    }
}
