package org.readout.reading.repair;

import java.util.Set;

/**
 * "dropped its plan to attack/xcomp", "condemned the refusal of X to leave/xcomp": an infinitive right behind a noun, or behind whose it is,
 * belongs to the noun, if that is one of those whose owner is to act. An invitation or demand is none: its owner wants another to act.
 */
final class InfinitiveOfNoun implements Repair.OfToken {

    static final Set<String> NOUNS = Set.of("ability", "agreement", "attempt", "bid", "commitment", "decision", "desire", "determination",
            "effort", "failure", "intent", "intention", "obligation", "offer", "plan", "pledge", "preparation", "promise", "proposal", "readiness",
            "refusal", "right", "threat", "vow", "willingness", "wish");

    @Override
    public void mend(Draft d, int i) {
        if (i < 2 || !d.token(i).pos().equals("VB") || !d.label(i).matches("xcomp|advcl|ccomp") || !d.token(i - 1).pos().equals("TO")) {
            return;
        }
        boolean owned = d.label(i - 2).equals("nmod") && d.head(i - 2) >= 0 && d.token(d.head(i - 2) + 1).lower().equals("of");
        int noun = owned ? d.head(i - 2) : i - 2;
        boolean object = d.label(noun).equals("obj") && d.head(noun) == d.head(i);
        if (object && NOUNS.contains(d.token(noun).lemma())) {
            d.attach(i, noun, "acl");
        }
    }
}
