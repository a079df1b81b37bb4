package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst's decisions about origins, from a file. */
class RulingsTest {

    private static final String ARTICLE = "The foreign ministers of Norway and Chile met in Oslo on 3 May 2021. They spoke about fish, about the weather in the "
            + "north and about a school for navigators that both countries want to open in Valparaiso before the winter.\n";

    @TempDir
    Path folder = Path.of("");
    private Path pile = Path.of("");

    @BeforeEach
    void twoCopies() throws IOException {
        pile = Files.createDirectory(folder.resolve("pile"));
        Files.writeString(pile.resolve("a.txt"), ARTICLE);
        Files.writeString(pile.resolve("b.txt"), ARTICLE + "\n");
    }

    private Run brief(String rulings) throws IOException {
        Path file = Files.writeString(folder.resolve("rulings.tsv"), rulings);
        return Run.of("brief", "--format", "json", "--rulings", file.toString(), pile.toString());
    }

    @Test
    void copiesThatAreRuledApartAreTwoOrigins() throws IOException {
        Run run = brief("# Desk, 4 May\na.txt\tb.txt\tapart\tM. Ruiz: both were in the room\n");

        assertThat(run.code()).isZero();
        JsonNode origins = new ObjectMapper().readTree(run.out()).get("origins");
        assertThat(origins).hasSize(2);
        assertThat(origins.toString()).contains("is ruled apart from", "M. Ruiz: both were in the room");
    }

    @Test
    void aWrongLineIsNamedWithItsValueTheRuleAndTheNextStep() throws IOException {
        String file = folder.resolve("rulings.tsv") + " line 1: ";
        refused(brief("a.txt\tc.txt\tapart\tno such file\n"),
                file + "'c.txt': no document of that id or name was read; write it as the brief shows it, or drop the line");
        refused(brief("a.txt\tb.txt\tsplit\twhy not\n"), file + "'split': no Verdict; known are [TOGETHER, APART]");
        refused(brief("a.txt\tb.txt\tapart\n"),
                file + "'a.txt b.txt apart': a ruling needs two documents, together or apart, and who decided so and why; put tabs between them");
        refused(brief("a.txt\ta.txt\tapart\tone\n"), file + "'a.txt': the same document as 'a.txt'; name two");
    }

    @Test
    void aFileThatIsNotThereIsNamedBeforeTheReading() {
        refused(Run.of("brief", "--rulings", "nowhere.tsv", pile.toString()),
                "'nowhere.tsv' cannot be read: name an existing file in the format of docs/origins.md");
    }

    private static void refused(Run run, String complaint) {
        assertThat(run.err()).isEqualToNormalizingNewlines("readout: --rulings " + complaint + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }
}
