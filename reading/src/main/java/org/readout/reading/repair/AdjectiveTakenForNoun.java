package org.readout.reading.repair;

import java.util.Set;

/** "called reports of an attack on X/compound baseless/JJ/nmod": the adjective at the end is what the object is called. */
final class AdjectiveTakenForNoun implements Repair.OfToken {

    private static final Set<String> NAMING = Set.of("brand", "call", "consider", "declare", "deem", "dub", "find", "judge", "label", "rule", "term", "think");

    @Override
    public void mend(Draft d, int i) {
        boolean taken = i > 1 && d.token(i).pos().equals("JJ") && d.label(i).matches("nmod|obl") && d.label(i - 1).equals("compound") && d.head(i - 1) == i;
        int verb = i;
        while (taken && verb >= 0 && !(d.token(verb).isVerb() && NAMING.contains(d.token(verb).lemma()))) {
            verb = d.head(verb);
        }
        if (!taken || verb < 0) {
            return;
        }
        d.hang(i - 1, d.head(i), d.label(i));
        d.hand(i, i - 1, 0, i - 1);
        d.hang(i, verb, "xcomp");
    }
}
