package org.readout.bench.plover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.EventType;
import org.readout.model.Span;

/**
 * An event as {@code readout code} prints it.
 *
 * @param root its type, CONCEDE and RETREAT both as {@code YIELD}
 * @param happening the type before status was folded in, named likewise
 * @param status as printed
 * @param actors in the order of the record
 * @param recipients in the order of the record
 */
record Coded(String root, String happening, String status, List<Entity> actors, List<Entity> recipients) {

    Coded {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    static Coded of(ObjectNode record) {
        return new Coded(root(record.path("event").asText()), root(record.path("happening").asText()), record.path("status").asText(),
                entities(record.path("actor")), entities(record.path("recipient")));
    }

    /** The older ontology's name for a type: CONCEDE and RETREAT were one, YIELD. */
    static String root(String type) {
        return type.equals(EventType.CONCEDE.name()) || type.equals(EventType.RETREAT.name()) ? "YIELD" : type;
    }

    boolean planned() {
        return status.equals("planned") || status.equals("proposed");
    }

    private static List<Entity> entities(JsonNode list) {
        List<Entity> found = new ArrayList<>();
        list.forEach(e -> found.add(new Entity(new Span(e.path("start").intValue(), e.path("end").intValue()), e.path("code").asText(),
                e.path("sector").asText())));
        return found;
    }
}
