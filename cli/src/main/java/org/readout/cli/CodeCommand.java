package org.readout.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.brief.Plain;
import org.readout.brief.plover.PloverRecords;
import org.readout.model.Reading;
import org.readout.reading.Reader;
import org.readout.reading.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout code}: the event coder for researchers. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = {
            "Codes political events: one JSON object a line in, one PLOVER record an event out.",
            "In:  {\"id\": \"a1\", \"date\": \"2025-11-10\", \"text\": \"…\"}; date may be missing or null.",
            "Out: {\"id\": \"a1#1\", \"source_id\": \"a1\", \"date\", \"event\" (as PLOVER codes it),",
            "     \"happening\" (before status is folded in), \"mode\", \"context\", \"actor\", \"recipient\",",
            "     \"quad_code\", \"status\", \"certainty\", \"when\", \"event_loc\", \"attribution\", \"event_text\",",
            "     \"text_info\": {\"start\", \"end\"}}; offsets are UTF-16 code units of text.",
            "Memory stays constant however long the file is. A bad line is reported with its number and skipped."})
final class CodeCommand implements Callable<Integer> {

    private static final int LONGEST_LINE = 1_000_000;

    @Parameters(paramLabel = "FILE.jsonl", description = "File to code, - for standard input.")
    private String file = "-";

    @Option(names = "--all", description = "Print a line for texts without events too: {\"id\", \"source_id\", \"date\", \"event\": null}.")
    private boolean all;

    @Mixin
    private Lexicons lexicons = new Lexicons();

    @Spec
    private picocli.CommandLine.Model.CommandSpec spec = picocli.CommandLine.Model.CommandSpec.create();

    private final ObjectMapper json = new ObjectMapper();
    private final PloverRecords records = new PloverRecords();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (BufferedReader in = open()) {
            Reader reader = lexicons.reader();
            return code(in, reader, spec.commandLine().getOut(), err);
        }
    }

    private BufferedReader open() throws IOException {
        return new BufferedReader(new InputStreamReader(file.equals("-") ? System.in : stream(), StandardCharsets.UTF_8));
    }

    private InputStream stream() throws IOException {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw new Failure(2, "'" + file + "' does not exist: name a file of JSON lines, or - for standard input");
        }
        if (Files.isDirectory(path) || !Files.isReadable(path)) {
            throw new Failure(2, "'" + file + "' is " + (Files.isDirectory(path) ? "a folder" : "not to be opened by you") + ": name a file of JSON lines");
        }
        return Files.newInputStream(path);
    }

    private int code(BufferedReader in, Reader reader, PrintWriter out, PrintWriter err) throws IOException {
        int number = 0;
        int bad = 0;
        Lines lines = new Lines(in, LONGEST_LINE);
        for (String line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                for (ObjectNode record : code(line, reader)) {
                    out.print(json.writeValueAsString(record));
                    out.print('\n');
                }
            } catch (IllegalArgumentException e) {
                bad++;
                err.println(Plain.line("line " + number + ": " + e.getMessage() + "; skipped"));
            } catch (RuntimeException | StackOverflowError e) {
                bad++;
                err.println("line " + number + ": the reader failed on it (" + e.getClass().getSimpleName()
                        + "), which is an error of the program; please report it; skipped");
            }
            if (out.checkError()) {
                return 3;
            }
        }
        return bad > 0 ? 1 : 0;
    }

    private List<ObjectNode> code(String line, Reader reader) {
        if (line.length() >= LONGEST_LINE) {
            throw new IllegalArgumentException("longer than " + LONGEST_LINE + " characters; split the text");
        }
        JsonNode node;
        try {
            node = json.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON (" + e.getOriginalMessage() + ")", e);
        }
        if (node == null || !node.isObject() || !node.path("id").isValueNode() || !node.path("text").isTextual() || node.path("id").isNull()) {
            throw new IllegalArgumentException("needs \"id\" and \"text\", as in {\"id\": \"a1\", \"date\": \"2025-11-10\", \"text\": \"…\"}");
        }
        String id = node.get("id").asText();
        JsonNode given = node.path("date");
        if (!given.isTextual() && !given.isIntegralNumber() && !given.isNull() && !given.isMissingNode()) {
            throw new IllegalArgumentException("\"date\" is neither text nor a number; write it as \"2025-11-10\", or leave it out");
        }
        String date = given.isTextual() || given.isIntegralNumber() ? given.asText() : "";
        Reading reading = reader.read(Texts.document(id, node.get("text").asText(), date));
        List<ObjectNode> coded = records.of(id, date, reading);
        if (coded.isEmpty() && all) {
            ObjectNode none = json.createObjectNode().put("id", id + "#0").put("source_id", id).put("date", date).putNull("event");
            return List.of(none);
        }
        return coded;
    }
}
