package org.readout.reading.repair;

/** "…, state radio reported/dep.": a noun and a past verb after the last comma close the sentence with its source. */
final class ClosingReport implements Repair {

    private static final int LONGEST = 8;

    @Override
    public void mend(Draft d) {
        int v = d.size() - 2;
        if (v < 3 || !d.token(v).pos().matches("VB[DZ]") || !d.label(v).matches("dep|acl|amod|appos|conj|ccomp") || !d.token(v - 1).isNoun()) {
            return;
        }
        int comma = v - 1;
        while (comma > 0 && !d.token(comma).text().equals(",")) {
            comma--;
        }
        int root = d.root();
        if (comma == 0 || root > comma || v - comma > LONGEST || d.label(v - 1).equals("nsubj")) {
            return;
        }
        d.attach(v, root, "parataxis");
        d.attach(v - 1, v, "nsubj");
    }
}
