package org.readout.reading.repair;

/** "Israel, a panel concluded/dep:Israel, had attacked": a source and its verb between commas behind a subject report what follows. */
final class ReportBehindSubject implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int noun = d.head(i);
        boolean hanging = d.token(i).pos().matches("VB[DZ]") && noun >= 0 && noun < i && d.token(noun).isNoun() && d.label(i).matches("dep|parataxis|acl")
                && d.label(noun).startsWith("nsubj") && d.has(i, "nsubj") && !d.has(i, "mark") && !d.has(i, "obj");
        int verb = hanging ? d.head(noun) : -1;
        if (verb > i && i + 1 < d.size() && d.token(i + 1).text().equals(",") && d.token(d.child(i, "nsubj")).isNoun() && comma(d, noun, d.child(i, "nsubj"))) {
            d.attach(i, verb, "parataxis");
        }
    }

    private static boolean comma(Draft d, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (d.token(k).text().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
