package org.readout.reading.repair;

/** "X recalled its envoy/nsubj and Y/conj expelled/ccomp the consul": each of the two verbs has its own subject. */
final class ObjectTakenForSubject implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int first = d.head(i);
        if (!d.label(i).equals("ccomp") || !d.token(i).pos().equals("VBD") || first < 0 || first > i || d.has(i, "mark") || d.has(first, "obj")) {
            return;
        }
        int object = d.child(i, "nsubj");
        int subject = object < 0 ? -1 : d.child(object, "conj");
        boolean joined = subject == i - 1 && d.token(subject).isProperNoun() && object > first && d.token(first + 1).pos().equals("PRP$")
                && d.head(first + 1) == object && d.token(subject - 1).lower().equals("and");
        if (joined) {
            d.hang(object, first, "obj");
            d.hang(subject, i, "nsubj");
            d.hang(subject - 1, i, "cc");
            d.hang(i, first, "conj");
        }
    }
}
