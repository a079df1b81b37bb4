package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON lines in, one record an event out. */
class CodeCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OSLO = "The foreign ministers of Norway and Chile met in Oslo on 3 May 2021.";
    private static final String SOUP = "Peel the apples and put them into the pot.";

    @TempDir
    Path folder = Path.of("");

    @Test
    void anEventIsOneRecordWhoseOffsetsOpenTheText() throws IOException {
        String text = "\u201cSo\u00df \uD83C\uDF5C\u201d was served. " + OSLO;
        Run run = code(line("a1", "2021-05-04", text));
        assertThat(run.code()).isZero();
        JsonNode record = only(run);
        assertThat(record.get("id").asText()).isEqualTo("a1#1");
        assertThat(record.get("source_id").asText()).isEqualTo("a1");
        assertThat(record.get("date").asText()).isEqualTo("2021-05-04");
        assertThat(record.get("event").asText()).isEqualTo("CONSULT");
        assertThat(record.get("status").asText()).isEqualTo("occurred");
        assertThat(record.get("when").asText()).isEqualTo("2021-05-03");
        assertThat(record.get("event_loc").asText()).isEqualTo("Oslo");
        assertThat(record.get("attribution")).isEmpty();
        assertThat(record.get("event_text").asText()).isEqualTo("met");
        assertThat(quote(text, record.get("text_info"))).isEqualTo(OSLO);
        List<String> actors = new ArrayList<>();
        record.get("actor").forEach(a -> actors.add(a.get("code").asText() + " " + quote(text, a)));
        assertThat(actors).containsExactly("NOR foreign ministers of Norway and Chile", "CHL foreign ministers of Norway and Chile");
    }

    @Test
    void anEventThatIsOnlyPlannedKeepsItsHappeningBesideTheCode() throws IOException {
        JsonNode record = only(code(line("a1", "2021-05-04", "The presidents of Ghana and Togo will meet in Accra on 9 June 2021.")));
        assertThat(record.get("event").asText()).isEqualTo("AGREE");
        assertThat(record.get("happening").asText()).isEqualTo("CONSULT");
        assertThat(record.get("status").asText()).isEqualTo("planned");
    }

    @Test
    void aSourceIsTheTextsOwnWords() throws IOException {
        String text = "The Bolivian government said that Chile expelled two diplomats.";
        JsonNode voice = only(code(line("a1", "2021-05-04", text))).get("attribution").get(0);
        assertThat(voice.get("cue").asText()).isEqualTo("said");
        assertThat(quote(text, voice)).isEqualTo("The Bolivian government said");
    }

    @Test
    void aTextWithoutEventsHasNoLineUnlessAllAreAskedFor() throws IOException {
        String input = line("soup", "2021-05-04", SOUP) + line("a1", "2021-05-04", OSLO);
        assertThat(records(code(input))).extracting(r -> r.get("id").asText()).containsExactly("a1#1");
        List<JsonNode> all = records(code(input, "--all"));
        assertThat(all).extracting(r -> r.get("id").asText()).containsExactly("soup#0", "a1#1");
        assertThat(all.get(0).get("event").isNull()).isTrue();
        assertThat(all.get(0).get("source_id").asText()).isEqualTo("soup");
    }

    @Test
    void badLinesAreReportedWithTheirNumberAndSkipped() throws IOException {
        String input = line("a1", "2021-05-04", OSLO) + "{\"id\": \"cut\n" + "\n" + "[1, 2]\n" + "{\"id\": \"a4\"}\n" + "{\"text\": \"no id\"}\n"
                + line("a6", "the day before", OSLO) + line("a7", "2021-05-04", OSLO);
        Run run = code(input);
        assertThat(run.code()).isEqualTo(1);
        assertThat(records(run)).extracting(r -> r.get("id").asText()).containsExactly("a1#1", "a7#1");
        assertThat(run.err().lines().map(l -> l.replaceAll("[:;].*", ""))).containsExactly("line 2", "line 4", "line 5", "line 6", "line 7");
        assertThat(run.err().lines()).allMatch(l -> l.endsWith("; skipped")).noneMatch(l -> l.contains("Exception"));
        assertThat(run.err()).contains("the day before");
    }

    @Test
    void aLineOfAnyLengthIsRefusedWithoutHoldingIt() throws IOException {
        Path file = folder.resolve("long.jsonl");
        Files.writeString(file, "{\"id\": \"a1\", \"text\": \"" + "a".repeat(3_000_000) + "\"}\n" + line("a2", "2021-05-04", OSLO));
        Run run = Run.of("code", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("line 1: longer than 1000000 characters");
        assertThat(records(run)).extracting(r -> r.get("id").asText()).containsExactly("a2#1");
    }

    @Test
    void aDateMayBeMissingNullOrWithoutHyphens() throws IOException {
        String text = "Kenya's president visited Uganda on Monday.";
        String escaped = JSON.writeValueAsString(text);
        List<JsonNode> found = records(code("{\"id\": 1, \"text\": " + escaped + "}\n{\"id\": 2, \"date\": null, \"text\": " + escaped + "}\n"
                + line("3", "20210505", text) + "{\"id\": 4, \"date\": 20210505, \"text\": " + escaped + "}\n"));
        assertThat(found).extracting(r -> r.get("id").asText()).containsExactly("1#1", "2#1", "3#1", "4#1");
        assertThat(found).extracting(r -> r.get("when").asText()).containsExactly("null", "null", "2021-05-03", "2021-05-03");
    }

    @Test
    void aDashReadsStandardInput() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(line("Troms\u00f8", "2021-05-04", OSLO).getBytes(StandardCharsets.UTF_8)));
            assertThat(only(Run.of("code", "-")).get("source_id").asText()).isEqualTo("Troms\u00f8");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aMissingFileIsAUsageError() {
        Run run = Run.of("code", folder.resolve("none.jsonl").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("none.jsonl", "does not exist");
    }

    private Run code(String input, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("in.jsonl"), input);
        List<String> arguments = new ArrayList<>(List.of("code", file.toString()));
        arguments.addAll(List.of(options));
        return Run.of(arguments);
    }

    private static String line(String id, String date, String text) throws IOException {
        return JSON.writeValueAsString(JSON.createObjectNode().put("id", id).put("date", date).put("text", text)) + "\n";
    }

    private static JsonNode only(Run run) throws IOException {
        List<JsonNode> all = records(run);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<JsonNode> records(Run run) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String line : run.out().split("\n")) {
            if (!line.isEmpty()) {
                all.add(JSON.readTree(line));
            }
        }
        return all;
    }

    private static String quote(String text, JsonNode at) {
        return text.substring(at.get("start").asInt(), at.get("end").asInt());
    }
}
