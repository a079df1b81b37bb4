package org.readout.reading.repair;

/** "The deal/root under which X was to extradite the trader fell/ccomp:extradite through": a finite verb without a subject behind a relative clause is the main verb. */
final class VerbBehindRelativeClause implements Repair {

    @Override
    public void mend(Draft d) {
        int root = d.root();
        int clause = d.child(root, "acl:relcl");
        if (!d.token(root).isNoun() || d.has(root, "cop") || clause < root) {
            return;
        }
        for (int v = clause + 1; v < d.size(); v++) {
            boolean finite = d.token(v).pos().matches("VB[DZP]") && (d.head(v) == clause || d.head(v) == root) && d.label(v).matches("ccomp|dep|xcomp|advcl|parataxis")
                    && !d.has(v, "mark") && !d.has(v, "nsubj") && !d.has(v, "nsubj:pass") && !d.has(v, "aux:pass");
            if (finite) {
                d.crown(v);
                d.hang(root, v, "nsubj");
                return;
            }
        }
    }
}
