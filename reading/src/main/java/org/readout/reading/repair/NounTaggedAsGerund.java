package org.readout.reading.repair;

/** "the alleged shelling/VBG/nsubj of a village": what has an article or adjective and is said to be "of" something is a noun. */
final class NounTaggedAsGerund implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        if (d.token(i).pos().equals("VBG") && d.label(i).equals("amod") && d.head(i) == i - 1 && d.token(i - 1).pos().equals("DT")) {
            lead(d, i);
        }
        boolean named = d.has(i, "det") || d.has(i, "nmod:poss") || d.has(i, "amod");
        boolean bare = !d.has(i, "obj") && !d.has(i, "aux") && !d.has(i, "cop") && !d.has(i, "mark");
        if (d.token(i).pos().equals("VBG") && named && bare && d.label(i).matches("nsubj|nsubj:pass|obj|obl|nmod")
                && i + 1 < d.size() && d.token(i + 1).lower().matches("of|by")) {
            d.rename(i, "NN", d.token(i).lower());
        }
    }

    /** "the/nsubj shelling/amod": the article is taken for the noun. */
    private static void lead(Draft d, int i) {
        int article = i - 1;
        d.hang(i, d.head(article), d.label(article));
        d.hand(article, i, 0, d.size());
        d.hang(article, i, "det");
    }
}
