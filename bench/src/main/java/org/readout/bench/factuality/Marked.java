package org.readout.bench.factuality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A sentence with its marked event words. */
record Marked(String text, List<Target> targets) {

    /**
     * An event word.
     *
     * @param start where it begins in the text
     * @param grade from -3, certainly did not happen, over 0 to 3, certainly happened
     */
    record Target(int start, double grade) {}

    Marked {
        targets = List.copyOf(targets);
    }

    /** The sentences of a file with one JSON object a line; throws {@link IllegalArgumentException} naming a line that is not of the format. */
    static List<Marked> read(Path file) throws IOException {
        List<Marked> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                try {
                    sentences.add(of(new ObjectMapper().readTree(line)));
                } catch (IOException | RuntimeException e) {
                    throw new IllegalArgumentException(file + " line " + (sentences.size() + 1) + " is not {text, targets: [{span1, label}]}", e);
                }
            }
        }
        return sentences;
    }

    private static Marked of(JsonNode row) {
        Words words = Words.of(row.required("text").asText());
        List<Target> targets = new ArrayList<>();
        for (JsonNode target : row.required("targets")) {
            targets.add(new Target(words.starts().get(target.required("span1").required(0).asInt()), target.required("label").asDouble()));
        }
        return new Marked(words.text(), targets);
    }
}
