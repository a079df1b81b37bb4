package org.readout.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the story that {@code readout brief --format json} prints. */
final class ToldJson {

    private final JsonNode story;
    private final Map<String, String> names = new HashMap<>();

    private ToldJson(JsonNode story) {
        this.story = story;
        story.path("documents").forEach(d -> names.put(Fields.text(d, "id"), Fields.text(d, "name")));
    }

    /** Throws {@link IllegalArgumentException} naming what the contract asks for and the story does not have. */
    static Told read(JsonNode story) {
        return new ToldJson(story).told();
    }

    private Told told() {
        List<Quote> signals = Fields.list(story, "documents", d -> Fields.list(d, "signals", s -> quote(s, Fields.text(d, "id"))))
                .stream().flatMap(List::stream).toList();
        List<Told.Scenario> scenarios = Fields.list(story, "scenarios", this::scenario);
        List<Quote> inner = Stream.concat(signals.stream(), scenarios.stream().flatMap(s -> s.consequences().stream())).toList();
        List<Quote> quotes = new ArrayList<>();
        story.properties().stream().filter(field -> !field.getKey().equals("documents")).forEach(field -> collect(field.getValue(), quotes));
        return new Told(Fields.list(story, "events", this::event), Fields.list(story, "conflicts", this::conflict), signals,
                Fields.list(story, "positions", p -> new Told.Position(Fields.text(p.path("actor"), "name"), quote(p))), scenarios,
                List.copyOf(quotes), inner);
    }

    private Told.Event event(JsonNode e) {
        return new Told.Event(Fields.text(e, "id"), Fields.text(e, "label"), Fields.text(e, "type"), Fields.text(e, "mode"),
                Fields.text(e.path("when"), "edtf"), Fields.text(e, "standing"), Fields.list(e, "participants", p -> Fields.text(p, "name")),
                Fields.list(e, "mentions", m -> new Told.Mention(quote(m), Fields.text(m, "status"))));
    }

    private Told.Conflict conflict(JsonNode c) {
        List<Quote> evidence = Fields.list(c, "sides", side -> Fields.list(side, "evidence", this::quote)).stream().flatMap(List::stream).toList();
        return new Told.Conflict(Fields.text(c, "id"), evidence, !c.path("explanations").isEmpty());
    }

    private Told.Scenario scenario(JsonNode s) {
        JsonNode condition = s.path("condition");
        return new Told.Scenario(quote(condition), Fields.list(s, "consequences", c -> quote(c, Fields.text(condition, "document"))));
    }

    private void collect(JsonNode node, List<Quote> quotes) {
        if (node.has("document") && node.has("start") && node.has("end") && node.has("quote")) {
            quotes.add(quote(node));
        }
        node.forEach(child -> collect(child, quotes));
    }

    private Quote quote(JsonNode node) {
        return quote(node, Fields.text(node, "document"));
    }

    private Quote quote(JsonNode node, String document) {
        return new Quote(names.getOrDefault(document, ""), Fields.number(node, "start"), Fields.number(node, "end"), Fields.text(node, "quote"));
    }
}
