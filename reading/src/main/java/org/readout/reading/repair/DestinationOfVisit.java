package org.readout.reading.repair;

import java.util.Set;

/** "the visit of the chancellor to/nmod:chancellor Kyiv", "thwarted the visit of X to/obl:thwarted Y": where one goes hangs on the visit. */
final class DestinationOfVisit implements Repair.OfToken {

    private static final Set<String> VISITS = Set.of("journey", "tour", "trip", "visit");

    @Override
    public void mend(Draft d, int i) {
        int head = d.head(i);
        if (head < 0 || head > i || !d.token(i).isNoun() || !d.has(i, "case") || !d.token(d.child(i, "case")).lower().equals("to")) {
            return;
        }
        int visitor = d.label(i).equals("nmod") ? head : last(d, i);
        int visit = visitor < 0 ? -1 : d.head(visitor);
        boolean theirs = visit >= 0 && visit < visitor && d.label(visitor).equals("nmod") && d.has(visitor, "case")
                && d.token(d.child(visitor, "case")).lower().matches("of|by") && VISITS.contains(d.token(visit).lemma());
        if (theirs && (d.label(i).equals("nmod") || d.label(i).equals("obl") && d.label(visit).equals("obj") && d.head(visit) == head)) {
            d.attach(i, visit, "nmod");
        }
    }

    /** The noun that ends right before the preposition of {@code i}. */
    private static int last(Draft d, int i) {
        int before = d.child(i, "case") - 1;
        return before >= 0 && d.token(before).isNoun() ? before : -1;
    }
}
