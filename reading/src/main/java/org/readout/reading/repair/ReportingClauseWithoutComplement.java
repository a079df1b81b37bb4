package org.readout.reading.repair;

/** "insists he wants": a verb that hangs on a verb before it as {@code dep} is its complement, one that opens the sentence an adverbial. */
final class ReportingClauseWithoutComplement implements Repair.OfToken {

    @Override
    public void mend(Draft d, int i) {
        int head = d.head(i);
        if (!d.label(i).equals("dep") || head < 0 || !d.token(i).isVerb() || !d.token(head).isVerb()) {
            return;
        }
        boolean gerund = d.token(i).pos().equals("VBG");
        if (head < i) {
            d.hang(i, head, gerund ? "xcomp" : "ccomp");
        } else if (i == 0 && gerund) {
            d.hang(i, head, "advcl");
        }
    }
}
