package org.readout.reading.repair;

import java.util.Set;

/** "The meeting that/dep X had proposed/ccomp": a clause that lacks its object is no content of the noun, "that" stands for it. */
final class RelativeClauseTakenForContent implements Repair.OfToken {

    private static final Set<String> CONTENT = Set.of("fact", "news", "idea", "view", "hope", "fear", "belief", "claim", "report", "statement", "condition",
            "possibility", "chance", "risk", "sign", "evidence", "doubt", "allegation", "accusation", "suspicion", "rumor", "rumour", "story");

    @Override
    public void mend(Draft d, int i) {
        int noun = d.head(i);
        if (!d.label(i).equals("ccomp") || !d.token(i).isVerb() || noun < 0 || noun > i || !d.token(noun).isNoun() || d.has(noun, "cop")
                || CONTENT.contains(d.token(noun).lemma()) || d.has(i, "obj") || d.has(i, "ccomp") || d.has(i, "xcomp") || !d.has(i, "nsubj")) {
            return;
        }
        int that = noun + 1;
        if (that < i && d.token(that).lower().equals("that") && d.head(that) == i && d.label(that).matches("mark|dep")) {
            d.hang(that, i, "obj");
            d.retag(that, "WDT");
            d.hang(i, noun, "acl:relcl");
        }
    }
}
