package org.readout.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.readout.model.Conflict;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Folded;
import org.readout.model.Origin;
import org.readout.model.Position;
import org.readout.model.Scenario;
import org.readout.model.Story;
import org.readout.model.Unread;

/**
 * Writes a {@link Story} as JSON. Every object that quotes has {@code document}, {@code start}, {@code end} and {@code quote};
 * {@code quote} equals the document's text from {@code start} to {@code end}, in UTF-16 code units. What is unknown is {@code null}.
 * The order is the story's own, so the same story gives the same bytes.
 *
 * <pre>{@code String json = new StoryJson().write(story);}</pre>
 */
public final class StoryJson {

    /** Value of the field {@code schema}. */
    public static final String SCHEMA = "readout/story/1";

    /**
     * The story, indented by two spaces, lines ended by {@code \n}, with a newline at the end. Control characters, bidirectional
     * controls and unpaired surrogates are escaped, so the text survives UTF-8 and cannot steer a terminal.
     */
    public String write(Story story) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", SCHEMA);
        root.put("asOf", story.asOf() == null ? null : story.asOf().text());
        ArrayNode documents = root.putArray("documents");
        Map<String, Origin> originOf = story.originOfDocument();
        story.readings().forEach(reading -> documents.add(DocumentJson.of(reading, originOf.get(reading.document().id()))));
        ArrayNode origins = root.putArray("origins");
        Map<String, Document> known = story.documents();
        story.origins().forEach(origin -> origins.add(OriginJson.of(origin, known)));
        ArrayNode events = root.putArray("events");
        story.events().forEach(event -> events.add(EventJson.of(event)));
        ArrayNode conflicts = root.putArray("conflicts");
        story.conflicts().forEach(conflict -> conflicts.add(conflict(conflict)));
        ArrayNode positions = root.putArray("positions");
        story.positions().forEach(position -> positions.add(position(position)));
        ArrayNode scenarios = root.putArray("scenarios");
        story.scenarios().forEach(scenario -> scenarios.add(scenario(scenario)));
        ArrayNode unread = root.putArray("unread");
        story.unread().forEach(input -> unread.add(unread(input)));
        ArrayNode folded = root.putArray("folded");
        story.folded().forEach(input -> folded.add(folded(input)));
        return Layout.print(root);
    }

    private static ObjectNode conflict(Conflict conflict) {
        ObjectNode node = Parts.object().put("id", conflict.id()).put("kind", conflict.kind().code())
                .put("about", conflict.about()).put("statement", conflict.statement());
        ArrayNode sides = node.putArray("sides");
        for (Conflict.Side side : conflict.sides()) {
            sides.addObject().put("says", side.says()).set("evidence", evidence(side.evidence()));
        }
        node.set("explanations", Parts.strings(conflict.explanations()));
        return node;
    }

    private static ObjectNode position(Position position) {
        ObjectNode node = Parts.object();
        node.set("actor", Parts.actor(position.actor()));
        node.put("issue", position.issue()).put("stance", Parts.lower(position.stance()));
        node.set("target", position.target() == null ? null : Parts.actor(position.target()));
        node.put("statement", position.statement());
        node.set("when", Parts.when(position.when()));
        node.set("attribution", Parts.attribution(position.attribution()));
        return node.setAll(Parts.evidence(position.evidence()));
    }

    private static ObjectNode scenario(Scenario scenario) {
        ObjectNode node = Parts.object();
        node.set("condition", Parts.evidence(scenario.condition()));
        node.set("consequences", evidence(scenario.consequences()));
        node.put("modality", scenario.modality());
        node.set("attribution", Parts.attribution(scenario.attribution()));
        return node;
    }

    private static ObjectNode unread(Unread input) {
        return Parts.object().put("name", input.name()).put("reason", input.reason());
    }

    private static ObjectNode folded(Folded input) {
        return Parts.object().put("name", input.name()).put("document", input.document());
    }

    private static ArrayNode evidence(List<Evidence> all) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        all.forEach(one -> nodes.add(Parts.evidence(one)));
        return nodes;
    }
}
