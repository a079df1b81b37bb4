package org.readout.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.readout.model.Cue;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Participant;
import org.readout.model.Quantity;
import org.readout.model.Status;

/** One entry of {@code events}. */
final class EventJson {

    private EventJson() {}

    static ObjectNode of(Event event) {
        ObjectNode node = Parts.object().put("id", event.id()).put("type", event.type().name()).put("mode", mode(event.mode()))
                .put("label", event.label());
        node.set("when", Parts.when(event.when()));
        node.set("place", Parts.place(event.place()));
        ArrayNode participants = node.putArray("participants");
        event.participants().forEach(party -> participants.add(
                Parts.actor(party.actor()).put("role", Parts.lower(party.role()))));
        node.put("standing", Parts.lower(event.standing()));
        ObjectNode origins = node.putObject("origins");
        for (Status status : Status.values()) {
            origins.put(Parts.lower(status), event.origins().getOrDefault(status, 0));
        }
        node.putObject("credibility").put("grade", event.credibility().grade())
                .set("reasons", Parts.strings(event.credibility().reasons()));
        ArrayNode roots = node.putArray("roots");
        for (Event.Root root : event.roots()) {
            roots.addObject().put("status", Parts.lower(root.status())).put("why", root.why()).set("mentions", Parts.strings(root.mentions()));
        }
        ArrayNode history = node.putArray("history");
        for (Event.Step step : event.history()) {
            history.addObject().put("reported", step.reported() == null ? null : step.reported().text())
                    .put("status", Parts.lower(step.status())).set("mentions", Parts.strings(step.mentions()));
        }
        ArrayNode mentions = node.putArray("mentions");
        event.mentions().forEach(mention -> mentions.add(mention(mention)));
        node.set("links", Parts.strings(event.links()));
        return node;
    }

    private static ObjectNode mention(Mention mention) {
        ObjectNode node = Parts.object().put("id", mention.id());
        node.setAll(Parts.evidence(mention.evidence()));
        node.set("trigger", Parts.span(mention.trigger()));
        node.put("lemma", mention.lemma()).put("type", mention.type().name()).put("mode", mode(mention.mode()))
                .put("reference", Parts.lower(mention.reference())).put("status", Parts.lower(mention.status()))
                .put("certainty", Parts.lower(mention.certainty()));
        node.set("when", Parts.when(mention.when()));
        node.set("place", Parts.place(mention.place()));
        node.set("attribution", Parts.attribution(mention.attribution()));
        ArrayNode participants = node.putArray("participants");
        for (Participant participant : mention.participants()) {
            participants.add(Parts.actor(participant.actor()).put("role", Parts.lower(participant.role()))
                    .<ObjectNode>setAll(Parts.span(participant.span())));
        }
        ArrayNode cues = node.putArray("cues");
        for (Cue cue : mention.cues()) {
            cues.addObject().put("kind", cue.kind()).setAll(Parts.span(cue.span()));
        }
        ArrayNode quantities = node.putArray("quantities");
        for (Quantity quantity : mention.quantities()) {
            quantities.addObject().put("kind", Parts.lower(quantity.kind())).put("low", quantity.low()).put("high", quantity.high())
                    .put("unit", quantity.unit()).put("approximate", quantity.approximate())
                    .setAll(Parts.span(quantity.span()));
        }
        return node;
    }

    private static @Nullable String mode(@Nullable Mode mode) {
        return mode == null ? null : mode.code();
    }
}
