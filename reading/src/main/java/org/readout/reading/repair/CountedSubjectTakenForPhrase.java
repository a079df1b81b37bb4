package org.readout.reading.repair;

/** "Around 300 miners have left": the word before the number is no preposition, and what is counted is the subject of a verb without one. */
final class CountedSubjectTakenForPhrase implements Repair.OfToken {

    private static final String ROUGHLY = "around|about|over|under|nearly|almost|some|roughly";

    @Override
    public void mend(Draft d, int i) {
        int verb = d.head(i);
        int before = d.child(i, "case");
        boolean counted = d.label(i).equals("obl") && before >= 0 && d.token(before).lower().matches(ROUGHLY) && d.child(i, "nummod") == before + 1;
        if (counted && i < verb && d.token(verb).isVerb() && !d.has(verb, "nsubj") && !d.has(verb, "nsubj:pass")) {
            d.hang(i, verb, d.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            d.hang(before, i, "advmod");
        }
    }
}
