package org.readout.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.readout.model.Reading;
import org.readout.model.Story;

class JsonBriefTest {

    private static Set<ValidationMessage> faults(String json) throws Exception {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/story.schema.json")));
        return schema.validate(new ObjectMapper().readTree(json));
    }

    @Test
    void aStoryOfInventedStates() {
        Golden.check("straits.json", new JsonBrief().render(Stories.straits()));
    }

    @Test
    void everyStoryFollowsThePublishedSchema() throws Exception {
        for (Story story : List.of(Stories.straits(), Stories.portsmouth(), Hostile.story())) {
            assertThat(faults(new JsonBrief().render(story))).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesAnUnknownStandingAndAMissingQuote() throws Exception {
        String json = new JsonBrief().render(Stories.straits());
        assertThat(faults(json.replace("\"standing\": \"alleged\"", "\"standing\": \"true\""))).hasSize(1);
        assertThat(faults(json.replaceFirst("\"quote\": \"[^\"]*\",", ""))).isNotEmpty();
    }

    @Test
    void everyQuoteIsTheTextAtItsOffsets() throws Exception {
        for (Story story : List.of(Stories.straits(), Stories.portsmouth(), Hostile.story())) {
            Map<String, String> texts = new TreeMap<>();
            story.readings().stream().map(Reading::document).forEach(d -> texts.put(d.id(), d.text()));
            List<JsonNode> quotes = new ArrayList<>();
            collect(new ObjectMapper().readTree(new JsonBrief().render(story)), quotes);
            assertThat(quotes).isNotEmpty().allSatisfy(q -> assertThat(texts.get(q.get("document").asText())
                    .substring(q.get("start").asInt(), q.get("end").asInt())).isEqualTo(q.get("quote").asText()));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> quotes) {
        if (node.has("quote")) {
            quotes.add(node);
        }
        node.forEach(child -> collect(child, quotes));
    }

    @Test
    void hostileTextIsEscapedSoThatItCannotSteerATerminal() {
        assertThat(new JsonBrief().render(Hostile.story())).contains("\\u001B[31m", "\\u202e", "\\ud800")
                .matches(json -> json.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' || Character.getType(c) == Character.FORMAT));
    }
}
