package org.readout.reading.repair;

/** "Were/root X to attack/ccomp, Y would respond/parataxis": a verb that opens the sentence before its subject is the auxiliary of a condition. */
final class InvertedCondition implements Repair {

    @Override
    public void mend(Draft d) {
        if (d.root() != 0 || !d.token(0).lower().equals("were")) {
            return;
        }
        int condition = d.child(0, "ccomp");
        if (condition < 0 || !d.token(condition).pos().equals("VB") || !d.has(condition, "nsubj")) {
            return;
        }
        for (int main = condition + 1; main < d.size(); main++) {
            if (d.token(main).isVerb() && d.label(main).matches("parataxis|ccomp|dep") && d.below(main, 0) && d.has(main, "nsubj")) {
                d.crown(main);
                d.hang(condition, main, "advcl");
                d.hang(0, condition, "aux");
                d.hand(0, main, 1, d.size());
                return;
            }
        }
    }
}
