package org.readout.reading.repair;

/** "gave an/obj additional $/dep 2 million": an article before an adjective and an amount belongs to the amount, which is the object. */
final class AmountTakenForArticle implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int adjective = d.head(i);
        int article = adjective < 0 ? -1 : d.head(adjective);
        boolean amount = d.token(i).pos().equals("$") && d.label(i).equals("dep") && article >= 0 && article < adjective && adjective < i
                && d.token(article).pos().equals("DT") && d.label(article).matches("obj|nsubj|obl|nsubj:pass");
        if (!amount) {
            return;
        }
        d.hang(i, d.head(article), d.label(article));
        d.hang(article, i, "det");
        d.hang(adjective, i, "amod");
    }
}
