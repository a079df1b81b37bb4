package org.readout.reading.repair;

/** "found X/nsubj guilty/xcomp": who is held to be something is the object of the verb, not the subject of the adjective. */
final class ObjectTakenIntoPredicate implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int predicate = d.head(i);
        int verb = predicate < 0 ? -1 : d.head(predicate);
        boolean small = verb >= 0 && verb < i && i < predicate && d.label(i).equals("nsubj") && d.label(predicate).equals("xcomp")
                && d.token(predicate).pos().startsWith("JJ") && d.token(verb).isVerb();
        if (small && !d.has(predicate, "cop") && !d.has(predicate, "mark") && !d.has(predicate, "aux") && !d.has(verb, "obj")) {
            d.hang(i, verb, "obj");
        }
    }
}
