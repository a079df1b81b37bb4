package org.readout.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Ground;
import org.readout.model.Origin;
import org.readout.model.Span;

/** One entry of {@code origins}. */
final class OriginJson {

    private OriginJson() {}

    static ObjectNode of(Origin origin, Map<String, Document> documents) {
        ObjectNode node = Parts.object().put("id", origin.id()).put("lead", origin.lead());
        node.set("documents", Parts.strings(origin.documents()));
        node.put("reason", origin.reason());
        ArrayNode grounds = node.putArray("grounds");
        origin.grounds().forEach(ground -> grounds.add(ground(ground, documents)));
        return node;
    }

    private static ObjectNode ground(Ground ground, Map<String, Document> documents) {
        ObjectNode node = Parts.object().put("kind", Parts.lower(ground.kind()).replace('_', '-')).put("document", ground.document())
                .put("other", ground.other()).put("share", Math.round(ground.share() * 1000) / 1000.0).put("reason", ground.reason());
        ArrayNode passages = node.putArray("passages");
        for (Ground.Passage passage : ground.passages()) {
            ObjectNode both = passages.addObject();
            both.set("here", quote(documents.get(ground.document()), passage.here()));
            both.set("there", quote(documents.get(ground.other()), passage.there()));
        }
        return node;
    }

    /** Null if the story does not hold the document, or its text ends before. */
    private static @Nullable ObjectNode quote(@Nullable Document document, Span span) {
        return document == null || span.end() > document.text().length() ? null : Parts.evidence(Evidence.of(document, span));
    }
}
