package org.readout.bench.plover;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sentence of the answer key with its events, those that mirror an earlier one left out. */
record GoldSentence(String id, String text, String date, List<GoldEvent> events) {

    /** Sentences of which the key's makers coded the deed that is only pledged. */
    private static final Set<String> PLEDGES = Set.of("AGREE_0", "GOLD_6");

    GoldSentence {
        events = List.copyOf(events);
    }

    static GoldSentence of(JsonNode line, CameoTable table) {
        String id = line.path("id").asText();
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode e : line.path("events")) {
            GoldEvent event = new GoldEvent(table.root(e.path("eventcode").asText()), Chain.of(e.path("sourcecode").asText()),
                    Chain.of(e.path("targetcode").asText()), PLEDGES.contains(id));
            if (events.stream().noneMatch(x -> x.equals(event) || x.mirrors(event))) {
                events.add(event);
            }
        }
        return new GoldSentence(id, line.path("text").asText(), date(line.path("date").asText()), events);
    }

    /** A date written with all four digits of its year; the key's others are not sure. */
    private static String date(String written) {
        return written.matches("\\d{8}") ? written : "";
    }
}
