package org.readout.story.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.story.link.Sighting;

/**
 * Gives each statement the key of its upstream; statements in nearly the same sentence, or in a passage that two documents share, get the same.
 * Used by one thread, for one count.
 */
final class Upstreams {

    private static final int RUN = 6;
    private static final double SAME_SENTENCE = 0.6;

    private final Shared shared;
    private final Map<Long, List<Sighting>> firstWithRun = new HashMap<>();
    private final Map<String, List<Sighting>> byDocument = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    Upstreams(Shared shared) {
        this.shared = shared;
    }

    String of(Sighting statement) {
        Roots.Source source = Roots.source(statement);
        if (source != null) {
            String key = "source " + source.key();
            words.putIfAbsent(key, "the source '" + source.name() + "'");
            return key;
        }
        long[] runs = SentenceRuns.runs(statement.mention().evidence().quote(), RUN);
        Sighting first = sameSentence(statement, runs);
        first = first == null ? samePassage(statement) : first;
        String key = first == null ? "sentence " + statement.mention().id() : keys.getOrDefault(first.mention().id(), "");
        words.putIfAbsent(key, "the same words as " + statement.document().name());
        keys.put(statement.mention().id(), key);
        byDocument.computeIfAbsent(statement.document().id(), k -> new ArrayList<>()).add(statement);
        for (long run : runs) {
            List<Sighting> holders = firstWithRun.computeIfAbsent(run, k -> new ArrayList<>(1));
            if (holders.stream().noneMatch(h -> mayShare(h, statement))) {
                holders.add(statement);
            }
        }
        return key;
    }

    /** What a key stands for. */
    String words(String key) {
        return words.getOrDefault(key, key);
    }

    private @Nullable Sighting sameSentence(Sighting statement, long[] runs) {
        Map<Sighting, Integer> common = new TreeMap<>();
        for (long run : runs) {
            firstWithRun.getOrDefault(run, List.of()).stream().filter(s -> mayShare(s, statement)).forEach(s -> common.merge(s, 1, Integer::sum));
        }
        return common.entrySet().stream().filter(e -> e.getValue() >= SAME_SENTENCE * runs.length)
                .max(Map.Entry.<Sighting, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse(null);
    }

    private @Nullable Sighting samePassage(Sighting statement) {
        return shared.elsewhere(statement.document().id(), statement.mention().evidence().span()).stream()
                .flatMap(place -> byDocument.getOrDefault(place.document(), List.of()).stream()
                        .filter(s -> Shared.mostly(s.mention().evidence().span(), place.span())))
                .filter(s -> mayShare(s, statement)).min(Comparator.naturalOrder()).orElse(null);
    }

    private boolean mayShare(Sighting one, Sighting other) {
        return !shared.apart(one.document().id(), other.document().id());
    }
}
