package org.readout.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pile of accounts says, as of one date. The same readings give the same story, whatever their order.
 *
 * @param asOf only documents published up to this day count; null for all
 * @param readings by document name, then id
 * @param origins every document belongs to exactly one
 * @param events dated ones by date, then undated
 * @param conflicts by kind, then id
 * @param unread inputs refused, by name
 * @param folded inputs with the same bytes as another, by name
 */
public record Story(
        @Nullable Edtf asOf,
        List<Reading> readings,
        List<Origin> origins,
        List<Event> events,
        List<Conflict> conflicts,
        List<Unread> unread,
        List<Folded> folded) {

    public Story {
        readings = List.copyOf(readings);
        origins = List.copyOf(origins);
        events = List.copyOf(events);
        conflicts = List.copyOf(conflicts);
        unread = List.copyOf(unread);
        folded = List.copyOf(folded);
    }

    /** The documents by id. */
    public Map<String, Document> documents() {
        return readings.stream().map(Reading::document).collect(java.util.stream.Collectors.toUnmodifiableMap(Document::id, d -> d));
    }

    /** Document id to the origin it belongs to. */
    public Map<String, Origin> originOfDocument() {
        return origins.stream().flatMap(o -> o.documents().stream().map(d -> Map.entry(d, o)))
                .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<Position> positions() {
        return readings.stream().flatMap(r -> r.positions().stream()).toList();
    }

    public List<Scenario> scenarios() {
        return readings.stream().flatMap(r -> r.scenarios().stream()).toList();
    }
}
