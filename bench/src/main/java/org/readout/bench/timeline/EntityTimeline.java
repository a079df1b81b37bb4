package org.readout.bench.timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The events of one entity in their order.
 *
 * @param entity its name
 * @param entries in the order of the timeline
 */
record EntityTimeline(String entity, List<Entry> entries) {

    /**
     * One event.
     *
     * @param order place in the timeline, the same for events of one time; 0 if it cannot be placed
     * @param date {@code 2010-06-07}, {@code 2010-06} or {@code 2010}; empty if unknown
     * @param mentions where it is told, as {@code document-sentence-word} in lower case; a mention of several words has one for each
     */
    record Entry(int order, String date, Set<String> mentions) {

        Entry {
            if (order < 0 || mentions.isEmpty()) {
                throw new IllegalArgumentException("an entry needs an order from 0 and a mention, got " + order + " and " + mentions);
            }
            mentions = new TreeSet<>(mentions);
        }
    }

    /** Reads a file of the task: the entity, then order, date and mentions, with tabs between. Unknown parts of dates are left away. */
    static EntityTimeline read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<Entry> entries = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.strip().split("\t");
            if (fields.length > 2) {
                Set<String> mentions = new TreeSet<>();
                for (String mention : Arrays.asList(fields).subList(2, fields.length)) {
                    mentions.addAll(words(mention.toLowerCase(Locale.ROOT)));
                }
                entries.add(new Entry(Integer.parseInt(fields[0]), fields[1].replaceFirst("^XXXX?.*$", "").replaceFirst("(-XX)+$", ""), mentions));
            }
        }
        return new EntityTimeline(lines.get(0).strip(), List.copyOf(entries));
    }

    private static List<String> words(String mention) {
        int word = mention.indexOf('-', mention.indexOf('-') + 1) + 1;
        return Arrays.stream(mention.substring(word).split("_")).map(w -> mention.substring(0, word) + w).toList();
    }
}
