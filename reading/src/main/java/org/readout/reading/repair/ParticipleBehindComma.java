package org.readout.reading.repair;

/**
 * "stalled the treaty, trying/xcomp to change it", "fights to keep him, saying/dep:give they give him a home": a participle behind a comma is no
 * complement of the verb before it, and what it says hangs on it.
 */
final class ParticipleBehindComma implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int head = d.head(i);
        if (i < 2 || !d.token(i).pos().equals("VBG") || !d.token(i - 1).text().equals(",") || head < 0 || !d.token(head).isVerb()) {
            return;
        }
        if (head < i) {
            if (d.label(i).equals("xcomp")) {
                d.hang(i, head, "advcl");
            }
            return;
        }
        int main = d.head(head);
        boolean said = d.label(i).equals("dep") && d.child(head, "nsubj") > i && main >= 0 && main < i && d.label(head).matches("ccomp|parataxis");
        if (said) {
            d.hang(i, main, "advcl");
            d.hang(head, i, "ccomp");
        }
    }
}
