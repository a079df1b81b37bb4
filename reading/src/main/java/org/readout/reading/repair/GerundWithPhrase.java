package org.readout.reading.repair;

/** "stopped short of firing/obl on the ship": a bare gerund between two prepositions heads a clause, and the second phrase is its own. */
final class GerundWithPhrase implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int preposition = d.child(i, "case");
        int head = d.head(i);
        if (!d.token(i).pos().equals("VBG") || preposition < 0 || preposition != i - 1 || head < 0 || !d.label(i).matches("obl|nmod") || i + 1 >= d.size()
                || !d.token(i + 1).lower().matches("on|at|with|against|into|to|from")) {
            return;
        }
        int verb = d.label(head).equals("advmod") && d.head(head) >= 0 && d.token(d.head(head)).isVerb() ? d.head(head) : head;
        d.hang(i, verb, d.token(verb).isVerb() ? "advcl" : "acl");
        d.hang(preposition, i, "mark");
        for (int k = i + 1; k < d.size(); k++) {
            if (d.head(k) == i && d.label(k).equals("nmod")) {
                d.hang(k, i, "obl");
            }
        }
    }
}
