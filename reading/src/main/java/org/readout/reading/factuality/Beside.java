package org.readout.reading.factuality;

import org.readout.reading.parse.Sentence;

/**
 * A measure that the tree hangs below what a ban is about, though it stands beside the ban: "announced a ban on travel to X and new sanctions
 * against Y". Measures are coordinated with measures; what is banned ("a ban on strikes and protests") is none.
 */
final class Beside {

    private static final String REFUSING = "ban|boycott|veto|embargo|moratorium|refusal|rejection|denial|opposition";
    private static final String MEASURES = "sanction|embargo|tariff|restriction|penalty|fine|curb|blockade|expulsion|freeze|suspension|duty|levy|ban|boycott"
            + "|measure|recall|closure|seizure|withdrawal";

    private Beside() {}

    /** Index of the noun of refusal that {@code noun} stands beside, -1 if there is none or it is in its scope. */
    static int cue(Sentence s, int noun) {
        if (!s.token(noun).isNoun() || !s.token(noun).lemma().matches(MEASURES) || !joined(s, noun)) {
            return -1;
        }
        for (int node = s.head(noun), steps = 0; node >= 0 && s.token(node).isNoun() && steps < 8; node = s.head(node), steps++) {
            if (s.token(node).lemma().matches(REFUSING)) {
                return node;
            }
        }
        return -1;
    }

    /** True behind "and", "or" or "as well as". */
    private static boolean joined(Sentence s, int noun) {
        return s.label(noun).equals("conj") || s.preposition(noun).equals("as well as") || s.children(noun, "cc").size() > 0;
    }
}
