package org.readout.reading.repair;

import org.readout.reading.parse.Clauses;

/** "adopted a resolution Monday condemning/xcomp X": a gerund behind a text that is adopted or issued tells what the text does. */
final class GerundOfText implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int verb = d.head(i);
        int text = verb < 0 || !d.token(verb).isVerb() ? -1 : d.child(verb, "obj");
        boolean behind = text > verb && text < i && d.token(i).pos().equals("VBG") && d.label(i).matches("xcomp|advcl|dep") && !d.has(i, "mark")
                && !d.token(i - 1).text().equals(",");
        if (behind && Clauses.isText(d.token(text))) {
            d.hang(i, text, "acl");
        }
    }
}
