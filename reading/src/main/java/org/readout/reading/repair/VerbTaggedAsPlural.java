package org.readout.reading.repair;

/**
 * "The minister longs/NNS for talks.": in a sentence without a verb a word that is seldom a plural, right behind its noun and before a
 * preposition, is the verb.
 */
final class VerbTaggedAsPlural implements Repair {

    private static final String SELDOM_NOUNS = "long|yearn|dream|travel|wait|plead|beg|arrive|depart|pray|clamour|clamor|strive|seek|head|return|insist";

    @Override
    public void mend(Draft d) {
        for (int i = 0; i < d.size(); i++) {
            if (d.token(i).isVerb() || d.token(i).pos().equals("MD")) {
                return;
            }
        }
        for (int i = 1; i + 1 < d.size(); i++) {
            boolean verb = d.token(i).pos().equals("NNS") && d.token(i).lemma().matches(SELDOM_NOUNS) && d.label(i).matches("root|dep")
                    && d.label(i - 1).equals("compound") && d.head(i - 1) == i && d.token(i + 1).pos().matches("IN|TO");
            if (verb) {
                split(d, i);
                return;
            }
        }
    }

    private static void split(Draft d, int verb) {
        int subject = verb - 1;
        int root = d.root();
        d.retag(verb, "VBZ");
        if (root != verb) {
            d.crown(verb);
            d.hang(root, verb, "obl");
        }
        d.hang(subject, verb, "nsubj");
        for (int k = 0; k < d.size(); k++) {
            if (d.head(k) == verb && k < subject && d.label(k).matches("det|amod|compound|nmod:poss")) {
                d.hang(k, subject, d.label(k));
            } else if (d.head(k) == verb && d.label(k).equals("nmod")) {
                d.hang(k, verb, "obl");
            }
        }
    }
}
