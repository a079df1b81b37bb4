package org.readout.reading.repair;

import java.util.Set;

/** "the arrest of a scientist by/nmod:scientist Iran": who acts by "by" hangs on the act, not on whom it is done to. */
final class AgentTakenForModifier implements Repair.OfToken {

    private static final Set<String> WORKS = Set.of("account", "article", "book", "film", "letter", "novel", "painting", "play", "poem", "report", "song",
            "statement", "study");

    @Override
    public void mend(Draft d, int i) {
        int person = d.head(i);
        int act = person < 0 ? -1 : d.head(person);
        boolean agent = d.label(i).equals("nmod") && d.has(i, "case") && d.token(d.child(i, "case")).lower().equals("by");
        boolean patient = act >= 0 && act < person && person < i && d.label(person).equals("nmod") && d.has(person, "case")
                && d.token(d.child(person, "case")).lower().equals("of");
        if (agent && patient && d.token(act).pos().equals("NN") && !WORKS.contains(d.token(person).lemma())) {
            d.attach(i, act, "nmod");
        }
    }
}
