package org.readout.reading.repair;

/** "Contrary/root to what was announced, X did not meet/ccomp Y": what stands behind the comma is the main clause. */
final class ContraryTo implements Repair {

    @Override
    public void mend(Draft d) {
        int root = d.root();
        int said = d.child(root, "advcl");
        int main = said < 0 ? -1 : d.child(said, "ccomp");
        if (root != 0 || !d.token(root).lower().equals("contrary") || main < 0 || !d.has(main, "nsubj") || d.has(main, "mark")) {
            return;
        }
        int first = main;
        for (int k = main; k > said; k--) {
            first = d.below(k, main) ? k : first;
        }
        if (d.token(first - 1).text().equals(",")) {
            d.crown(main);
            d.hang(root, main, "advmod");
        }
    }
}
