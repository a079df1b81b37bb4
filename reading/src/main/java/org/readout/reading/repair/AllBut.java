package org.readout.reading.repair;

/** "X/root all/dep but/cc broke/conj off ties": "all but" before a verb is an adverb, "almost". */
final class AllBut implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        if (i + 2 >= d.size() || !d.token(i).lower().equals("all") || !d.token(i + 1).lower().equals("but") || !d.token(i + 2).isVerb()) {
            return;
        }
        int verb = i + 2;
        int subject = d.head(verb);
        if (d.label(verb).equals("conj") && subject >= 0 && subject < i && d.token(subject).isNoun()) {
            int head = d.head(subject);
            d.hang(verb, head, d.label(subject));
            d.hang(subject, verb, "nsubj");
        }
        d.rename(i, "RB", "almost");
        d.hang(i, verb, "advmod");
        d.hang(i + 1, i, "fixed");
    }
}
