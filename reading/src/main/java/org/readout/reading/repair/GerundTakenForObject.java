package org.readout.reading.repair;

import java.util.Set;

/** "kept negotiating/obj": a bare gerund right behind a verb of beginning, going on or ending is what the subject does. */
final class GerundTakenForObject implements Repair.OfToken {

    private static final Set<String> PHASES = Set.of("avoid", "begin", "cease", "continue", "finish", "keep", "quit", "resist", "resume", "start", "stop");

    @Override
    public void mend(Draft d, int i) {
        int verb = d.head(i);
        if (d.label(i).equals("obj") && d.token(i).pos().equals("VBG") && verb == i - 1 && PHASES.contains(d.token(verb).lemma())) {
            d.hang(i, verb, "xcomp");
            for (int k = i + 1; k < d.size(); k++) {
                if (d.head(k) == verb && d.label(k).equals("obl")) {
                    d.hang(k, i, "obl");
                }
            }
        }
    }
}
