package org.readout.reading.repair;

/**
 * "An envoy who asked not to be named said/xcomp Iran/obj had freed/root them": a past tense below the relative clause, right before the subject
 * of the verb taken for the main one, is itself the main verb.
 */
final class ReportTakenIntoRelativeClause implements Repair {

    @Override
    public void mend(Draft d) {
        int told = d.root();
        int speaker = d.child(told, "nsubj");
        int clause = speaker < 0 ? -1 : d.child(speaker, "acl:relcl");
        if (clause < 0 || clause > told) {
            return;
        }
        for (int verb = clause; verb < told; verb++) {
            int subject = d.child(verb, "obj") > verb ? d.child(verb, "obj") : lastObject(d, verb, told);
            int inner = d.child(verb, "nsubj");
            boolean below = verb != clause && d.head(verb) == clause && d.label(verb).equals("xcomp");
            boolean swallowed = verb == clause && inner >= 0 && d.token(inner).pos().matches("VB[DZ]");
            if (d.token(verb).pos().matches("VB[DZ]") && (below || swallowed) && subject > verb && subject < told) {
                if (swallowed) {
                    int pronoun = d.child(verb, "obj");
                    d.hang(inner, speaker, "acl:relcl");
                    if (pronoun >= 0 && pronoun < inner) {
                        d.hang(pronoun, inner, "nsubj");
                    }
                }
                d.crown(verb);
                d.hang(speaker, verb, "nsubj");
                d.hang(told, verb, "ccomp");
                d.hang(subject, told, d.has(told, "aux:pass") ? "nsubj:pass" : "nsubj");
                return;
            }
        }
    }

    private static int lastObject(Draft d, int verb, int before) {
        for (int k = before - 1; k > verb; k--) {
            if (d.head(k) == verb && d.label(k).equals("obj")) {
                return k;
            }
        }
        return -1;
    }
}
