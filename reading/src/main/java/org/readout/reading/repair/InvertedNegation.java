package org.readout.reading.repair;

/** "At no time/root has X/compound supplied/amod weapons": behind a phrase of negation and an auxiliary stand the subject and its verb. */
final class InvertedNegation implements Repair {

    @Override
    public void mend(Draft d) {
        int noun = d.root();
        boolean phrase = d.token(noun).isNoun() && noun >= 2 && noun <= 3 && d.token(noun - 1).lower().equals("no") && d.token(0).pos().equals("IN");
        if (!phrase || noun + 3 >= d.size() || !d.token(noun + 1).lower().matches("has|have|had|did|does|do|will|was|were")) {
            return;
        }
        int verb = noun + 2;
        while (verb < d.size() && !d.token(verb).isVerb() && !d.token(verb).text().matches("[,.;:]")) {
            verb++;
        }
        if (verb >= d.size() || !d.token(verb).pos().matches("VB[ND]?") || !d.token(verb - 1).isNoun()) {
            return;
        }
        int object = d.label(verb).equals("amod") ? d.head(verb) : -1;
        int auxiliary = noun + 1;
        d.crown(verb);
        d.hang(noun, verb, "obl");
        d.hang(auxiliary, verb, "aux");
        d.hang(verb - 1, verb, "nsubj");
        if (object >= 0) {
            d.hang(object, verb, "obj");
        }
        for (int k = 0; k < d.size(); k++) {
            boolean before = k > auxiliary && k < verb - 1 && d.head(k) == object;
            if (before) {
                d.hang(k, verb - 1, d.label(k));
            } else if (k != object && (d.head(k) == auxiliary || d.head(k) == noun && k > auxiliary && k != verb)) {
                d.attach(k, verb, d.label(k));
            }
        }
    }
}
