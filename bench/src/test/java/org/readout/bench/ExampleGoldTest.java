package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The answers the stories are measured against must themselves stand in the articles. */
class ExampleGoldTest {

    private static final Path BUNDLED = Path.of("..", "examples", "reykjavik");
    private static final Path SECOND = Path.of("stories", "second");
    private static final Set<String> MENTION_STATUS = Set.of("occurred", "planned", "cancelled", "speculated", "denied", "conditional");
    private static final Set<String> FINAL_STATUS = Set.of("occurred", "planned", "cancelled", "speculated", "disputed");

    @Test
    void everySpanOfTheBundledExampleStandsWhereItIsSaidTo() throws IOException {
        assertThat(misplaced(BUNDLED)).isEmpty();
    }

    @Test
    void everySpanOfTheSecondStoryStandsWhereItIsSaidTo() throws IOException {
        assertThat(misplaced(SECOND)).isEmpty();
    }

    @Test
    void bothStoriesUseTheStatusWordsThatAreScored() throws IOException {
        for (Path story : List.of(BUNDLED, SECOND)) {
            for (JsonNode event : expected(story).get("events")) {
                assertThat(FINAL_STATUS).contains(event.get("final_status").asText());
                for (JsonNode mention : event.get("mentions")) {
                    assertThat(MENTION_STATUS).contains(mention.get("status_in_doc").asText());
                }
            }
        }
    }

    private static List<String> misplaced(Path story) throws IOException {
        List<String> faults = new ArrayList<>();
        int spans = check(expected(story), "", story.resolve("articles"), faults);
        assertThat(spans).as("spans in %s", story).isGreaterThan(90);
        return faults;
    }

    private static JsonNode expected(Path story) throws IOException {
        return new ObjectMapper().readTree(Files.readString(story.resolve("expected.json"), StandardCharsets.UTF_8));
    }

    private static int check(JsonNode node, String outer, Path articles, List<String> faults) throws IOException {
        String document = node.path("doc").asText(outer);
        int spans = 0;
        if (node.has("span")) {
            spans = 1;
            String text = article(articles, document);
            String span = node.get("span").asText();
            int start = node.get("start").asInt();
            boolean fits = start <= text.codePointCount(0, text.length());
            if (!fits || !text.startsWith(span, text.offsetByCodePoints(0, start))) {
                faults.add(document + " " + start + " '" + span + "'");
            } else if (lineOf(text, start) != node.get("line").asInt()) {
                faults.add(document + " line " + node.get("line") + " '" + span + "'");
            }
        }
        for (JsonNode child : node) {
            spans += check(child, document, articles, faults);
        }
        return spans;
    }

    private static long lineOf(String text, int codePoints) {
        return 1 + text.codePoints().limit(codePoints).filter(c -> c == '\n').count();
    }

    private static String article(Path articles, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(articles)) {
            List<Path> named = files.filter(f -> f.getFileName().toString().startsWith(prefix)).toList();
            assertThat(named).as("articles whose name starts with '%s'", prefix).hasSize(1);
            return Files.readString(named.get(0), StandardCharsets.UTF_8);
        }
    }
}
