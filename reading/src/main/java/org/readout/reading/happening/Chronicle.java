package org.readout.reading.happening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.When;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/**
 * Dates that head an entry of a chronicle: "March 26, 1979. The treaty is signed." or "26 March 1979: …". Such a date holds to the end of
 * its line. Used for one document by one thread, sentence by sentence.
 */
final class Chronicle {

    /** The basis of a date that heads an entry. */
    static final String ENTRY = "date of the entry";

    private final String text;
    private @Nullable When running;
    private int end;

    Chronicle(String text) {
        this.text = text;
    }

    /** The date that heads the entry in which {@code s} stands, null if none does; the date itself has no happenings. */
    @Nullable When date(Sentence s, List<TimeExpression> times) {
        if (s.span().start() >= end) {
            running = null;
        }
        TimeExpression head = times.stream().filter(t -> t.kind() == TimeExpression.Kind.DATE && t.date() != null).findFirst().orElse(null);
        if (head != null && heads(s, head, times)) {
            Edtf date = head.date();
            running = date == null ? null : new When(date, ENTRY);
            int newline = text.indexOf('\n', s.span().start());
            end = newline < 0 ? text.length() : newline;
        }
        return running;
    }

    /** True if the sentence starts its line with the date and has nothing else, or a colon or dash behind it. */
    private boolean heads(Sentence s, TimeExpression head, List<TimeExpression> times) {
        int line = text.lastIndexOf('\n', s.span().start()) + 1;
        boolean first = text.substring(line, head.span().start()).chars().noneMatch(Character::isLetterOrDigit);
        if (!first) {
            return false;
        }
        for (Token t : s.tokens()) {
            boolean inside = times.stream().anyMatch(x -> x.span().overlaps(t.span()));
            if (inside || t.text().matches("[,.]|to|and|of")) {
                continue;
            }
            return t.text().matches(":|-|--|\u2013|\u2014") && t.index() > 0;
        }
        return true;
    }
}
