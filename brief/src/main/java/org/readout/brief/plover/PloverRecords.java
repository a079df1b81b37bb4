package org.readout.brief.plover;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.model.Attribution;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Reading;
import org.readout.model.Role;

/**
 * Turns the mentions of one coded text into PLOVER records. Acts that stand inside another act ("threatened to attack") and happenings that
 * PLOVER has no type for are left out. Stateless and thread-safe.
 */
public final class PloverRecords {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * One record an event, in text order.
     *
     * @param id the input's id; records are numbered {@code id#1}, {@code id#2}, …
     * @param date the input's date, as given
     */
    public List<ObjectNode> of(String id, String date, Reading reading) {
        List<ObjectNode> records = new ArrayList<>();
        for (Mention m : reading.mentions()) {
            boolean embedded = m.cues().stream().anyMatch(c -> c.kind().equals("embedded"));
            boolean vague = m.reference() == Mention.Reference.GENERIC && m.participants().size() < 2;
            if (m.type() == EventType.OTHER || embedded || vague) {
                continue;
            }
            records.add(record(id + "#" + (records.size() + 1), id, date, m, reading.document().text()));
        }
        return records;
    }

    private static ObjectNode record(String id, String source, String date, Mention m, String text) {
        Derivation derived = Derivation.of(m, text);
        ObjectNode node = JSON.objectNode();
        node.put("id", id).put("source_id", source).put("date", date);
        node.put("event", derived.type().name()).put("happening", m.type().name());
        ArrayNode modes = node.putArray("mode");
        derived.modes().forEach(mode -> modes.add(mode.code()));
        ArrayNode contexts = node.putArray("context");
        m.contexts().forEach(context -> contexts.add(context.code()));
        node.set("actor", entities(m, Role.ACTOR, text));
        node.set("recipient", entities(m, Role.RECIPIENT, text));
        node.put("quad_code", derived.type().quad());
        node.put("status", lower(m.status())).put("certainty", lower(m.certainty()));
        if (m.when() == null) {
            node.putNull("when");
        } else {
            node.put("when", m.when().date().text());
        }
        if (m.place() == null) {
            node.putNull("event_loc");
        } else {
            node.put("event_loc", m.place().name());
        }
        ArrayNode chain = node.putArray("attribution");
        for (Attribution a : m.attribution()) {
            chain.addObject().put("source", a.source()).put("cue", a.cue()).put("start", a.span().start()).put("end", a.span().end());
        }
        node.put("event_text", m.trigger().of(text));
        node.putObject("text_info").put("start", m.evidence().span().start()).put("end", m.evidence().span().end());
        return node;
    }

    private static ArrayNode entities(Mention m, Role role, String text) {
        ArrayNode list = JSON.arrayNode();
        for (Participant p : m.participants()) {
            if (p.role() == role) {
                list.addObject().put("code", p.actor().code()).put("sector", p.actor().sector()).put("entity_text", p.actor().name())
                        .put("start", p.span().start()).put("end", p.span().end());
            }
        }
        return list;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
