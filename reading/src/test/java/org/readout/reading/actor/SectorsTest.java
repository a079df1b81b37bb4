package org.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.readout.model.Actor;

/** Who acts without a name is of a PLOVER sector. */
class SectorsTest {

    /** No common noun tells these. */
    private static final Set<String> UNTOLD = Set.of("UNK", "PRE");

    @Test
    void commonNounsTellTheSector() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows()) {
            for (String noun : row[1].split("\\|")) {
                String told = Casting.cast("The " + noun + " criticised the king of Jordan on Monday.", null).actors().stream()
                        .findFirst().map(a -> a.actors().get(0).sector()).orElse("no actor");
                if (!told.equals(row[0])) {
                    wrong.add(noun + ": " + row[0] + ", told " + told);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everySectorThatCommonNounsTellHasOne() throws IOException {
        Set<String> all = new TreeSet<>(Actor.SECTORS);
        all.removeAll(UNTOLD);
        assertThat(rows()).extracting(row -> row[0]).containsAll(all);
    }

    private static List<String[]> rows() throws IOException {
        try (var in = Objects.requireNonNull(SectorsTest.class.getResourceAsStream("sectors.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
        }
    }
}
