package org.readout.bench.plover;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sentence of the answer key with its events, one where the key has it from both sides. */
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
            GoldEvent event = new GoldEvent(types(e.path("eventcode").asText(), table, PLEDGES.contains(id)),
                    Chain.of(e.path("sourcecode").asText()), Chain.of(e.path("targetcode").asText()), false);
            if (events.stream().anyMatch(event::mirrors)) {
                events.replaceAll(x -> x.mirrors(event) ? x.seenFromBothSides() : x);
            } else if (!events.contains(event)) {
                events.add(event);
            }
        }
        return new GoldSentence(id, line.path("text").asText(), date(line.path("date").asText()), events);
    }

    private static Set<String> types(String cameo, CameoTable table, boolean pledge) {
        String root = table.root(cameo);
        Set<String> types = new HashSet<>();
        if (root != null) {
            types.add(root);
        }
        if (pledge) {
            types.add("AGREE");
        }
        return types;
    }

    /** A date written with all four digits of its year; the key's others are not sure. */
    private static String date(String written) {
        return written.matches("\\d{8}") ? written : "";
    }
}
