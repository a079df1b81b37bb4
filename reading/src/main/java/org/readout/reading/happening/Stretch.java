package org.readout.reading.happening;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.When;
import org.readout.reading.parse.Sentence;

/** "ended two days of talks on Sunday": the days before the last one belong to the happening too. */
final class Stretch {

    private static final Set<String> ENDING = Set.of("end", "conclude", "finish", "complete", "close", "wrap");
    private static final int LONGEST = 31;

    private Stretch() {}

    static @Nullable When of(Sentence s, int trigger, @Nullable When when) {
        int measure = s.head(trigger);
        if (when == null || !when.date().isDay() || measure < 0 || !s.token(measure).lemma().equals("day") || !s.preposition(trigger).equals("of")) {
            return when;
        }
        int verb = s.head(measure);
        int days = s.children(measure, "nummod").stream().mapToInt(n -> Quantities.number(s.token(n).lower())).max().orElse(0);
        if (verb < 0 || !ENDING.contains(s.token(verb).lemma()) || days < 2 || days > LONGEST) {
            return when;
        }
        Edtf last = when.date();
        return new When(Edtf.parse(last.earliest().minusDays(days - 1L) + "/" + last.earliest()), days + " days up to " + last + ": " + when.basis());
    }
}
