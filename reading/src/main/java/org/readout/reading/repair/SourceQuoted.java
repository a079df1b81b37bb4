package org.readout.reading.repair;

/** "wrote, quoting/amod local sources/obj, that": a participle behind a comma has the source behind it as its object. */
final class SourceQuoted implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int noun = d.head(i);
        if (i < 2 || noun <= i || !d.token(i).lower().matches("quoting|citing") || !d.label(i).equals("amod") || !d.token(i - 1).text().equals(",")) {
            return;
        }
        int verb = d.head(noun);
        if (verb >= 0 && verb < i && d.token(verb).isVerb()) {
            d.hang(i, verb, "advcl");
            d.hang(noun, i, "obj");
        }
    }
}
