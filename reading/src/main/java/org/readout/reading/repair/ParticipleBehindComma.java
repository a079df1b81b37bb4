package org.readout.reading.repair;

/**
 * "stalled the treaty, trying/xcomp to change it", "fights to keep him, saying/dep:give they give him a home": a participle behind a comma is no
 * complement of the verb before it, and what it says hangs on it.
 */
final class ParticipleBehindComma implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int head = d.head(i);
        if (toll(d, i)) {
            int verb = head;
            while (verb >= 0 && !d.token(verb).isVerb()) {
                verb = d.head(verb);
            }
            if (verb >= 0 && verb < i) {
                d.hang(i, verb, "advcl");
            }
            return;
        }
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

    /** "attacked a camp of soldiers, killing/acl:camp four": what was done tells of the attack, not of the noun before the comma. */
    private static boolean toll(Draft d, int i) {
        return i >= 2 && d.label(i).equals("acl") && d.token(i).lower().matches("killing|wounding|injuring|destroying|damaging") && d.token(i - 1).text().equals(",");
    }
}
