package org.readout.reading.voice;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.reading.parse.Sentence;

/** "Dlamini: We will not resign": a name before the colon of a heading or of a record of talks. */
final class Labels {

    private static final int LONGEST = 6;

    private Labels() {}

    /** The report whose cue is the colon at {@code i}. */
    static Optional<Finding> at(Sentence s, int i) {
        if (!s.token(i).text().equals(":") || i == 0 || i > LONGEST || i == s.size() - 1
                || !IntStream.range(0, i).allMatch(t -> s.token(t).isProperNoun() || s.token(t).pos().equals("POS"))) {
            return Optional.empty();
        }
        TreeSet<Integer> content = IntStream.range(i + 1, s.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
        return Optional.of(new Finding(s, i - 1, i, i, content, Report.Kind.STATEMENT));
    }
}
