package org.readout.reading.repair;

import java.util.Set;

/**
 * "called the report of a raid on a village pure invention/nmod:raid", "described claims that it had lent money as a fabrication/obl:lent": a noun
 * that calls something untrue, behind the object of a verb of naming or behind "as", is said of that object.
 */
final class FalsehoodTakenForModified implements Repair.OfToken {

    private static final Set<String> FALSEHOODS = Set.of("fabrication", "falsehood", "fantasy", "fiction", "forgery", "hoax", "invention", "lie", "myth",
            "nonsense", "rubbish", "slander");
    private static final Set<String> NAMING = Set.of("brand", "call", "consider", "deem", "label", "term");
    private static final Set<String> DESCRIBING = Set.of("characterize", "characterise", "denounce", "depict", "describe", "dismiss", "label", "portray",
            "present", "regard", "reject", "treat");

    @Override
    public void mend(Draft d, int i) {
        if (!FALSEHOODS.contains(d.token(i).lemma()) || !d.token(i).isNoun() || d.head(i) < 0) {
            return;
        }
        int start = start(d, i);
        boolean as = start > 0 && d.token(start - 1).lower().equals("as");
        int verb = naming(d, i, as ? DESCRIBING : NAMING);
        if (verb < 0 || d.head(i) == verb || start > 0 && d.token(start - 1).pos().equals("IN") && !as) {
            return;
        }
        give(d, i, start - (as ? 1 : 0));
        d.attach(i, verb, as ? "obl" : "xcomp");
    }

    /** Where the noun's own words begin: adjectives, adverbs and the article right before it. */
    private static int start(Draft d, int i) {
        int start = i;
        while (start > 0 && d.token(start - 1).pos().matches("JJ|RB")) {
            start--;
        }
        return start > 0 && d.token(start - 1).lower().matches("an?") ? start - 1 : start;
    }

    /** The verb of naming above the noun whose object stands before it, -1 if there is none. */
    private static int naming(Draft d, int i, Set<String> verbs) {
        for (int up = d.head(i); up >= 0; up = d.head(up)) {
            int object = d.child(up, "obj");
            if (d.token(up).isVerb() && verbs.contains(d.token(up).lemma())) {
                return object > up && object < i ? up : -1;
            }
        }
        return -1;
    }

    /** Gives what hangs on the noun from before its own words to the noun that ends there, which takes its place. */
    private static void give(Draft d, int i, int start) {
        int heir = -1;
        for (int k = 0; k < start; k++) {
            if (d.head(k) == i && (d.token(k).isNoun() || d.token(k).pos().matches("CD|PRP"))) {
                heir = k;
            }
        }
        if (heir < 0) {
            return;
        }
        String label = d.label(heir);
        d.attach(heir, d.head(i), label.startsWith("nsubj") && d.token(d.head(i)).isVerb() ? "obj" : d.label(i));
        for (int k = 0; k < start; k++) {
            if (d.head(k) == i) {
                d.attach(k, heir, d.label(k));
            }
        }
    }
}
