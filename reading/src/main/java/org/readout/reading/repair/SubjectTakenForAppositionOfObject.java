package org.readout.reading.repair;

/** "After meeting/obl the king/nsubj, the envoy/appos left": no comma closes the apposition, so it is the subject, and the king is met. */
final class SubjectTakenForAppositionOfObject implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int object = d.head(i);
        int verb = object < 0 ? -1 : d.head(object);
        if (!d.label(i).equals("appos") || verb < i || !d.label(object).equals("nsubj") || commaBetween(d, i, verb) || !commaBetween(d, object, i)) {
            return;
        }
        for (int gerund = object - 1; gerund > 0; gerund--) {
            boolean adverbial = d.token(gerund).pos().equals("VBG") && d.head(gerund) == verb && d.label(gerund).matches("obl|advcl");
            if (adverbial && !d.has(gerund, "obj") && !commaBetween(d, gerund, object)) {
                d.hang(i, verb, "nsubj");
                d.hang(object, gerund, "obj");
                d.hang(gerund, verb, "advcl");
                return;
            }
        }
    }

    private static boolean commaBetween(Draft d, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (d.token(k).text().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
