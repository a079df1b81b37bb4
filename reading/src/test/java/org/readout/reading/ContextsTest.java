package org.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.model.Context;
import org.readout.model.Mention;

/** What a happening is about, by the words of its own clause. */
class ContextsTest {

    private record Row(String contexts, String sentence) {}

    @Test
    void aHappeningIsAboutWhatItsClauseNames() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            List<Mention> found = Read.text(row.sentence).mentions();
            String told = found.isEmpty() ? "no event" : found.get(0).contexts().stream().map(Context::code).collect(Collectors.joining(","));
            if (!told.equals(row.contexts.equals("none") ? "" : row.contexts)) {
                wrong.add(row.sentence + " is about " + row.contexts + ", told: " + told);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyContextOfPloverHasASentence() throws IOException {
        Set<String> covered = rows().stream().flatMap(r -> Arrays.stream(r.contexts.split(","))).collect(Collectors.toCollection(TreeSet::new));
        assertThat(covered).containsAll(Arrays.stream(Context.values()).map(Context::code).toList());
    }

    private static List<Row> rows() throws IOException {
        try (var in = Objects.requireNonNull(ContextsTest.class.getResourceAsStream("contexts.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\t")).map(c -> new Row(c[0], c[1])).toList();
        }
    }
}
