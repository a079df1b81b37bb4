package org.readout.reading.repair;

/** "The arrest by X on Monday/compound shocked/amod Tbilisi.": in a sentence without a verb a participle between two nouns is its verb. */
final class PastTenseTakenForAdjective implements Repair {

    @Override
    public void mend(Draft d) {
        int root = d.root();
        if (!d.token(root).isNoun() || !d.token(d.size() - 1).text().equals(".")) {
            return;
        }
        int verb = -1;
        for (int i = 0; i < d.size(); i++) {
            if (d.token(i).isVerb() || d.token(i).pos().equals("MD")) {
                return;
            }
            boolean between = i > root && d.token(i).pos().equals("JJ") && d.token(i).lower().endsWith("ed") && d.label(i).equals("amod")
                    && d.head(i) > i && d.token(i - 1).isNoun() && d.head(i - 1) == d.head(i);
            verb = between ? i : verb;
        }
        if (verb > 0) {
            split(d, root, verb, d.head(verb));
        }
    }

    /** What stood before the verb keeps the place of the noun behind it, which becomes the object. */
    private static void split(Draft d, int root, int verb, int object) {
        int before = verb - 1;
        int head = d.head(object);
        String label = d.label(object);
        d.hand(object, before, 0, before);
        d.hang(before, head < 0 ? verb : head, head < 0 ? "nsubj" : label);
        d.crown(verb);
        d.retag(verb, "VBD");
        d.hang(object, verb, "obj");
        if (root != object) {
            d.hang(root, verb, "nsubj");
        }
    }
}
