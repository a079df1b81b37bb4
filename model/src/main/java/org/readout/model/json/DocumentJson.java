package org.readout.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Metadata;
import org.readout.model.Origin;
import org.readout.model.Reading;
import org.readout.model.Region;
import org.readout.model.Signal;

/** One entry of {@code documents}. */
final class DocumentJson {

    private DocumentJson() {}

    static ObjectNode of(Reading reading, @Nullable Origin origin) {
        Document document = reading.document();
        ObjectNode node = Parts.object().put("id", document.id()).put("name", document.name()).put("sha256", document.sha256());
        String address = value(document, Metadata.Field.ADDRESS);
        node.put("url", address == null ? value(document, Metadata.Field.CANONICAL_ADDRESS) : address);
        node.put("title", value(document, Metadata.Field.TITLE)).put("outlet", value(document, Metadata.Field.OUTLET));
        node.put("author", value(document, Metadata.Field.AUTHOR)).put("credit", value(document, Metadata.Field.CREDIT));
        node.put("language", document.language()).put("characters", document.text().length());
        node.set("published", reading.published() == null ? null : Parts.object()
                .put("edtf", reading.published().date().text()).put("basis", reading.published().basis()));
        node.put("origin", origin == null ? null : origin.id());
        ArrayNode signals = node.putArray("signals");
        for (Signal signal : reading.signals()) {
            signals.addObject().put("kind", signal.kind()).<ObjectNode>setAll(Parts.evidence(signal.evidence()))
                    .put("why", signal.why());
        }
        ArrayNode leftOut = node.putArray("leftOut");
        for (Region region : document.leftOut()) {
            leftOut.addObject().put("kind", Parts.lower(region.kind()).replace('_', '-'))
                    .<ObjectNode>setAll(Parts.evidence(Evidence.of(document, region.span()))).put("why", region.why());
        }
        return node;
    }

    private static @Nullable String value(Document document, Metadata.Field field) {
        return document.first(field).map(Metadata::value).orElse(null);
    }
}
