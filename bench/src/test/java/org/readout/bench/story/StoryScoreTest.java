package org.readout.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryScoreTest {

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aStoryWithHalfOfWhatIsExpected() throws IOException {
        Files.createDirectory(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/a1.txt"), "Berg met Dahl.");
        Files.writeString(folder.resolve("story.json"), """
                {"documents": [{"id": "d-1", "name": "a1.txt", "signals": []}], "conflicts": [], "positions": [], "scenarios": [],
                 "events": [{"id": "e-1", "type": "CONSULT", "mode": "meeting", "when": {"edtf": "2021"}, "standing": "occurred", "participants": [],
                   "mentions": [{"document": "d-1", "start": 0, "end": 14, "quote": "Berg met Dahl!", "status": "occurred"}]}]}""");
        Files.writeString(folder.resolve("expected.json"), """
                {"conflicts": [], "low_quality": [], "positions": [], "scenarios": [],
                 "events": [{"id": "x1", "type": "meeting", "date": "2021", "participants": [], "final_status": "occurred", "core": true, "mentions": []},
                            {"id": "x2", "type": "call", "date": "2022", "participants": [], "final_status": "occurred", "core": true, "mentions": []}]}""");
    }

    @Test
    void theTableIsPrintedAndFloorsThatAreMetPass() {
        assertThat(run("story.json", "expected.json", "articles", "--floor", "core_recall=0.5", "--floor", "contact_precision=1", "--floor", "broken_quotes=1")).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).contains("core_recall                    0.500  1 of 2\n", "broken_quotes                      1  of 1 checked, 0 in pages\n")
                .doesNotContain("missed");
    }

    @Test
    void floorsThatAreNotMetFailWithOneLineEach() {
        assertThat(run("story.json", "expected.json", "articles", "--floor", "core_recall=0.9", "--floor", "broken_quotes=0", "--floor", "position_recall=0")).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly(
                "not met: core_recall at least 0.9, is 0.500 1 of 2",
                "not met: broken_quotes at most 0.0, is 1 of 1 checked, 0 in pages",
                "not met: position_recall at least 0.0, is - 0 of 0");
    }

    @Test
    void verboseSaysWhatWasMissed() {
        assertThat(run("story.json", "expected.json", "articles", "--verbose")).isZero();
        assertThat(out.toString()).contains("missed event: x2 (core) call 2022 []", "broken quote: 'a1.txt' 0 to 14: Berg met Dahl!");
    }

    @Test
    void withoutArticlesQuotesAreNotMeasured() {
        assertThat(run("story.json", "expected.json", "--floor", "broken_quotes=0")).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("not met: broken_quotes at most 0.0, is - no texts at hand\n");
    }

    @Test
    void aMistakeInTheCommandIsNamed() {
        assertThat(run("story.json", "expected.json", "--floor", "core_recal=0.9")).isEqualTo(2);
        assertThat(run("story.json", "expected.json", "--floor", "core_recall")).isEqualTo(2);
        assertThat(run("nothing.json", "expected.json")).isEqualTo(2);
        assertThat(run("articles/a1.txt", "expected.json")).isEqualTo(2);
        assertThat(err.toString()).contains("no figure 'core_recal'; there are event_recall, core_recall", "floor 'core_recall' is not of the form name=number",
                "nothing.json' does not exist", "a1.txt' is not JSON").doesNotContain("\tat ");
    }

    /** Arguments that are files of the folder are resolved against it. */
    private int run(String... arguments) {
        String[] resolved = arguments.clone();
        for (int i = 0; i < resolved.length; i++) {
            if (!resolved[i].startsWith("--") && !resolved[i].contains("=") && !resolved[i].equals("core_recall")) {
                resolved[i] = folder.resolve(resolved[i]).toString();
            }
        }
        return StoryScore.run(resolved, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
