package org.readout.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Evidence;
import org.readout.model.Place;
import org.readout.model.Span;
import org.readout.model.When;

/** The pieces that several objects of the contract share. */
final class Parts {

    private Parts() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode strings(List<String> values) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        values.forEach(node::add);
        return node;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static ObjectNode evidence(Evidence evidence) {
        return object().put("document", evidence.document()).put("start", evidence.span().start())
                .put("end", evidence.span().end()).put("quote", evidence.quote());
    }

    static ObjectNode span(Span span) {
        return object().put("start", span.start()).put("end", span.end());
    }

    static ObjectNode actor(Actor actor) {
        return object().put("id", actor.id()).put("name", actor.name());
    }

    static @Nullable ObjectNode when(@Nullable When when) {
        if (when == null) {
            return null;
        }
        return object().put("edtf", when.date().text())
                .put("earliest", when.date().earliest() == null ? null : when.date().earliest().toString())
                .put("latest", when.date().latest() == null ? null : when.date().latest().toString())
                .put("basis", when.basis());
    }

    static @Nullable ObjectNode place(@Nullable Place place) {
        return place == null ? null : object().put("name", place.name()).put("within", place.within());
    }

    static ArrayNode attribution(List<Attribution> chain) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        for (Attribution link : chain) {
            ObjectNode voice = node.addObject().put("source", link.source()).put("cue", link.cue());
            voice.put("actor", link.actor().isEmpty() ? null : link.actor());
            voice.setAll(span(link.span()));
        }
        return node;
    }
}
