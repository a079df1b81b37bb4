package org.readout.reading.repair;

import java.util.Set;
import org.readout.reading.parse.Token;

/** "accused Russia of attacking/amod Kharkiv", "reject ceding/amod land": a gerund after a preposition or verb governs its noun. */
final class GerundTakenForAdjective implements Repair.OfToken {

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "by", "after", "before", "without", "from", "in", "since", "against",
            "about", "on", "with");

    @Override
    public void mend(Draft d, int i) {
        if (!d.token(i).pos().equals("VBG") || !d.label(i).equals("amod") || i == 0 || d.head(i) <= i) {
            return;
        }
        int noun = d.head(i);
        Token before = d.token(i - 1);
        int marker = d.label(i - 1).equals("fixed") ? d.head(i - 1) : i - 1;
        boolean preposition = before.pos().equals("IN") && PREPOSITIONS.contains(before.lower()) && d.head(marker) == noun;
        boolean verb = before.isVerb() && d.head(noun) == i - 1 && d.label(noun).equals("obj");
        if (!preposition && !verb) {
            return;
        }
        d.attach(i, d.head(noun), preposition ? "advcl" : "xcomp");
        d.attach(noun, i, "obj");
        if (preposition) {
            d.attach(marker, i, "mark");
        }
    }
}
