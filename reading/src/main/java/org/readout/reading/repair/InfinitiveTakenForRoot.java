package org.readout.reading.repair;

import java.util.Set;

/**
 * "Its decision to expel/root them angered/ccomp Chile": an infinitive right behind a noun that it belongs to is no main verb where a finite verb
 * follows. What the parser took for the subject of that verb is the infinitive's object.
 */
final class InfinitiveTakenForRoot implements Repair {

    /** Besides those whose owner is to act: who owns these wants another to act. */
    private static final Set<String> NOUNS = Set.of("appeal", "call", "campaign", "chance", "demand", "drive", "invitation", "mission", "move",
            "opportunity", "order", "plot", "push", "reluctance", "request", "scheme", "unwillingness");

    @Override
    public void mend(Draft d) {
        int infinitive = d.root();
        int noun = d.child(infinitive, "nsubj");
        if (!d.token(infinitive).pos().equals("VB") || noun < 0 || noun >= infinitive - 1 || !d.token(infinitive - 1).pos().equals("TO")
                || !owns(d.token(noun).lemma()) || !adjacent(d, noun, infinitive - 1)) {
            return;
        }
        for (int verb = infinitive + 1; verb < d.size(); verb++) {
            boolean finite = d.token(verb).pos().matches("VB[DZN]") && d.head(verb) == infinitive
                    && d.label(verb).matches("ccomp|dep|advmod|xcomp|parataxis") && !d.has(verb, "mark") && !d.token(verb - 1).text().equals(",");
            if (finite) {
                turn(d, infinitive, noun, verb);
                return;
            }
        }
    }

    private static boolean owns(String lemma) {
        return NOUNS.contains(lemma) || InfinitiveOfNoun.NOUNS.contains(lemma);
    }

    /** True if all words between the noun and "to" are the noun's own. */
    private static boolean adjacent(Draft d, int noun, int to) {
        for (int k = noun + 1; k < to; k++) {
            if (!d.below(k, noun)) {
                return false;
            }
        }
        return true;
    }

    private static void turn(Draft d, int infinitive, int noun, int verb) {
        boolean passive = d.has(verb, "aux:pass");
        int object = d.child(verb, passive ? "nsubj:pass" : "nsubj");
        d.hand(infinitive, verb, verb + 1, d.size());
        if (object > infinitive && object < verb) {
            d.hang(object, infinitive, "obj");
        }
        if (d.token(verb).pos().equals("VBN") && !passive && !d.has(verb, "aux")) {
            d.retag(verb, "VBD");
        }
        d.crown(verb);
        d.hang(noun, verb, passive ? "nsubj:pass" : "nsubj");
        d.hang(infinitive, noun, "acl");
    }
}
