package org.readout.reading.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.readout.model.Signal;
import org.readout.model.Span;

/** Against a careful reader's list of low-quality spans, where that list is at hand. */
class SeedsTest {

    private static final Path SHARED = Path.of("..", "..", "shared");

    @Test
    void sevenInTenSpansOfACarefulReaderAreFound() throws IOException {
        Path gold = SHARED.resolve("gold/seeds.gold.json");
        Assumptions.assumeTrue(Files.exists(gold), "skipped: no " + gold + " beside the repository");
        List<String> missed = new ArrayList<>();
        Map<String, List<Signal>> read = new TreeMap<>();
        int all = 0;
        for (JsonNode item : new ObjectMapper().readTree(gold.toFile()).get("low_quality")) {
            List<Signal> signals = read.computeIfAbsent(item.get("doc").asText(), SeedsTest::signals);
            for (JsonNode span : item.get("spans")) {
                Span wanted = new Span(span.get("start").asInt(), span.get("start").asInt() + span.get("span").asText().length());
                all++;
                if (signals.stream().noneMatch(s -> s.evidence().span().overlaps(wanted))) {
                    missed.add(span.get("span").asText());
                }
            }
        }
        assertThat(missed).hasSizeLessThan(all * 3 / 10);
    }

    private static List<Signal> signals(String number) {
        try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
            Path file = files.filter(f -> f.getFileName().toString().startsWith(number)).findFirst().orElseThrow();
            return Pages.parsed(Pages.document(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
