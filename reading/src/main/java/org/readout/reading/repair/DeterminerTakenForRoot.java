package org.readout.reading.repair;

/** "The/root X and Y armies are patrolling/dep Z": an article is no root; the verb below it is. */
final class DeterminerTakenForRoot implements Repair {

    @Override
    public void mend(Draft d) {
        int article = d.root();
        if (!d.token(article).pos().equals("DT")) {
            return;
        }
        for (int verb = article + 1; verb < d.size(); verb++) {
            int subject = d.head(verb) == article && d.token(verb).isVerb() ? d.child(verb, "nsubj") : -1;
            if (subject > article) {
                d.crown(verb);
                d.hang(article, subject, "det");
                d.hand(article, verb, 0, d.size());
                return;
            }
        }
    }
}
