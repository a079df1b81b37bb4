package org.readout.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Reads an expected story. Its offsets count code points; they become UTF-16 code units where the text is at hand. */
final class ExpectedJson {

    private final JsonNode expected;
    private final Articles articles;

    private ExpectedJson(JsonNode expected, Articles articles) {
        this.expected = expected;
        this.articles = articles;
    }

    /** Throws {@link IllegalArgumentException} naming what is missing. */
    static Expected read(JsonNode expected, Articles articles) {
        return new ExpectedJson(expected, articles).expected();
    }

    private Expected expected() {
        List<Passage> signals = Fields.list(expected, "low_quality", low -> Fields.list(low, "spans", s -> passage(s, Fields.text(low, "doc"))))
                .stream().flatMap(List::stream).toList();
        return new Expected(Fields.list(expected, "events", this::event), Fields.list(expected, "conflicts", this::conflict), signals,
                Fields.list(expected, "positions", p -> new Expected.Position(Fields.text(p, "actor"), passage(p))),
                Fields.list(expected, "scenarios", this::scenario));
    }

    private Expected.Event event(JsonNode e) {
        return new Expected.Event(Fields.text(e, "id"), Fields.text(e, "type"), Fields.text(e, "date"),
                Fields.list(e, "participants", JsonNode::asText), Fields.text(e, "final_status"), e.path("core").asBoolean(),
                Fields.list(e, "mentions", m -> new Expected.Mention(passage(m), Fields.text(m, "status_in_doc"))));
    }

    private Expected.Conflict conflict(JsonNode c) {
        return new Expected.Conflict(Fields.text(c, "kind") + ": " + Fields.text(c, "what"), Fields.list(c, "spans", this::passage),
                c.path("hard").asBoolean(true));
    }

    private Expected.Scenario scenario(JsonNode s) {
        String document = Fields.text(s, "doc");
        return new Expected.Scenario(passage(s.path("trigger"), document), Fields.list(s, "consequences", c -> passage(c, document)));
    }

    private Passage passage(JsonNode node) {
        return passage(node, Fields.text(node, "doc"));
    }

    private Passage passage(JsonNode node, String document) {
        String words = Fields.text(node, "span");
        int first = Fields.number(node, "start");
        String text = articles.beginning(document).orElse("");
        int length = text.codePointCount(0, text.length());
        int start = first <= length ? text.offsetByCodePoints(0, first) : first;
        return new Passage(document, start, start + words.length(), words);
    }
}
