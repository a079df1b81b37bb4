package org.readout.reading.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.readout.model.Edtf;
import org.readout.reading.parse.Sentence;

/** Joins two dates that bound one stretch of time: "from 3 to 5 September", "between 1985 and 1988", "Sept 3-5". */
final class Intervals {

    private static final Set<String> TO = Set.of("to", "-", "--", "—", "–", "through", "until", "till");
    private static final Set<String> CHANGES = Set.of("move", "postpone", "shift", "delay", "reschedule", "change", "push", "bring", "extend",
            "advance", "defer", "rise", "fall", "increase", "decrease", "grow", "drop", "climb", "decline");

    private Intervals() {}

    /** Both ends get the interval as their date. */
    static List<Placed> joined(List<Placed> all, IntFunction<Sentence> byIndex) {
        List<Placed> out = new ArrayList<>(all);
        for (int i = 0; i + 1 < out.size(); i++) {
            Placed a = out.get(i);
            Placed b = out.get(i + 1);
            if (a.timex().sentence() != b.timex().sentence() || a.date() == null || b.date() == null) {
                continue;
            }
            Sentence s = byIndex.apply(a.timex().sentence());
            if (!bound(s, a.timex(), b.timex()) || a.date().text().contains("/") || b.date().text().contains("/")) {
                continue;
            }
            Edtf from = a.date();
            Edtf to = b.date();
            if (from.earliest() == null || to.latest() == null || to.latest().isBefore(from.earliest())) {
                continue;
            }
            Edtf interval = Edtf.parse(from + "/" + to);
            out.set(i, a.withDate(interval, "from " + a.value() + " to " + b.value()));
            out.set(i + 1, b.withDate(interval, "from " + a.value() + " to " + b.value()));
            i++;
        }
        return out;
    }

    private static boolean bound(Sentence s, Timex a, Timex b) {
        int gap = b.first() - a.last() - 1;
        if (gap <= 0) {
            String text = s.token(a.last()).text();
            return b.span().start() - a.span().end() == 1 && (gap < 0 || b.first() == a.last() || text.contains("-"));
        }
        if (gap > 2 || gap == 2 && !s.token(b.first() - 1).lower().equals("the")) {
            return false;
        }
        String joint = s.token(a.last() + 1).lower();
        String before = a.first() == 0 ? "" : s.token(a.first() - 1).lower();
        if (joint.equals("and")) {
            return before.equals("between");
        }
        if (!TO.contains(joint)) {
            return false;
        }
        int verb = s.head(a.first());
        for (int steps = 0; verb >= 0 && !s.token(verb).isVerb() && steps < 20; steps++) {
            verb = s.head(verb);
        }
        return verb < 0 || !CHANGES.contains(s.token(verb).lemma());
    }
}
