package org.readout.reading.repair;

/** "X, and the one that drew attention, was during the summit": a copula after the comma belongs to the main clause. */
final class CopulaBehindRelativeClause implements Repair {

    @Override
    public void mend(Draft d) {
        int root = d.root();
        if (!d.token(root).isNoun() || d.has(root, "cop")) {
            return;
        }
        for (int p = root + 1; p < d.size(); p++) {
            int copula = d.child(p, "cop");
            boolean main = copula > 0 && d.token(copula - 1).text().equals(",") && !d.has(p, "nsubj")
                    && d.label(p).matches("advcl|ccomp|conj|dep|parataxis");
            if (main && d.below(p, root)) {
                d.crown(p);
                d.hang(root, p, "nsubj");
                return;
            }
        }
    }
}
