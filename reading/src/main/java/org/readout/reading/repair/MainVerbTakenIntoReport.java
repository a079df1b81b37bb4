package org.readout.reading.repair;

/**
 * "Claims that X shelters/compound rebels were denied/ccomp by Y", "Denials that it armed/amod X convinced/dep nobody": where a noun of
 * saying is the root and the only verb found stands behind its "that", that verb is the main one, and the word behind the subject of the
 * clause is the verb of what is said.
 */
final class MainVerbTakenIntoReport implements Repair {

    private static final String SAYINGS = "accusation|allegation|assertion|assurance|claim|denial|insistence|report|rumor|rumour|statement|story|suggestion|suspicion";

    @Override
    public void mend(Draft d) {
        int noun = d.root();
        if (!d.token(noun).lemma().matches(SAYINGS)) {
            return;
        }
        for (int main = noun + 1; main < d.size(); main++) {
            int that = d.head(main) == noun && d.token(main).isVerb() && d.label(main).matches("ccomp|dep|acl") ? d.child(main, "mark") : -1;
            if (that > noun && d.token(that).lower().equals("that")) {
                split(d, noun, that, main);
                return;
            }
        }
    }

    private static void split(Draft d, int noun, int that, int main) {
        for (int verb = that + 2; verb + 1 < main; verb++) {
            boolean plural = d.token(verb).pos().equals("NNS") && d.label(verb).equals("compound") && d.token(verb - 1).isProperNoun();
            boolean past = d.token(verb).pos().matches("JJ|VBN") && d.token(verb).lower().endsWith("ed") && d.label(verb).equals("amod")
                    && d.token(verb - 1).pos().equals("PRP");
            int object = d.head(verb);
            if ((plural || past) && object > verb && object < main) {
                boolean passive = d.has(main, "aux:pass");
                d.crown(main);
                d.hang(noun, main, passive ? "nsubj:pass" : "nsubj");
                d.rename(verb, plural ? "VBZ" : "VBD", d.token(verb).lemma().equals(d.token(verb).lower()) ? stem(d.token(verb).lower()) : d.token(verb).lemma());
                d.hang(verb, noun, "ccomp");
                d.hang(that, verb, "mark");
                d.hang(verb - 1, verb, "nsubj");
                d.hang(object, verb, "obj");
                return;
            }
        }
    }

    private static String stem(String past) {
        return past.substring(0, past.length() - 2);
    }
}
