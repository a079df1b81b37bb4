package org.readout.story.origin;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.readout.story.link.Sighting;

/** Gives each statement the key of its upstream; statements in nearly the same sentence get the same. Used by one thread, for one count. */
final class Upstreams {

    private static final int RUN = 6;
    private static final double SAME_SENTENCE = 0.6;

    private final Map<Long, String> firstWithRun = new HashMap<>();

    String of(Sighting statement) {
        String named = Roots.upstream(statement);
        return named == null ? "sentence " + sentence(statement) : "source " + named;
    }

    private String sentence(Sighting statement) {
        long[] runs = Sentences.runs(statement.mention().evidence().quote(), RUN);
        Map<String, Integer> shared = new TreeMap<>();
        for (long run : runs) {
            String first = firstWithRun.get(run);
            if (first != null) {
                shared.merge(first, 1, Integer::sum);
            }
        }
        String own = shared.entrySet().stream().filter(e -> e.getValue() >= SAME_SENTENCE * runs.length)
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(statement.mention().id());
        for (long run : runs) {
            firstWithRun.putIfAbsent(run, own);
        }
        return Objects.requireNonNull(own);
    }
}
