package org.readout.reading.repair;

/** A quotation mark is no root: the verb that hangs on it is, and a verb of what stands behind the closing mark reports it. */
final class MarkTakenForRoot implements Repair {

    @Override
    public void mend(Draft d) {
        int mark = d.root();
        if (!d.token(mark).text().matches("\"|``|''")) {
            return;
        }
        int verb = -1;
        for (int k = d.size() - 1; k >= 0; k--) {
            verb = d.head(k) == mark && d.token(k).isVerb() ? k : verb;
        }
        if (verb < 0) {
            return;
        }
        d.crown(verb);
        d.hang(mark, verb, "punct");
        d.hand(mark, verb, 0, d.size());
        int close = verb + 1;
        while (close < d.size() && !d.token(close).text().matches("\"|''")) {
            close++;
        }
        report(d, verb, close);
    }

    private static void report(Draft d, int verb, int close) {
        for (int r = close + 1; r < d.size(); r++) {
            int subject = d.child(r, "nsubj");
            if (d.token(r).pos().matches("VB[DZ]") && subject > close && subject < r) {
                int article = d.head(r) > close && d.token(d.head(r)).pos().equals("DT") ? d.head(r) : -1;
                d.hang(r, verb, "parataxis");
                if (article >= 0) {
                    d.hang(article, subject, "det");
                }
                if (close < d.size()) {
                    d.hang(close, verb, "punct");
                }
                return;
            }
        }
    }
}
