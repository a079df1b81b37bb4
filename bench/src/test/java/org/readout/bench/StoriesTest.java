package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.bench.story.StoryScore;

/** Whole stories through the command, measured against a careful reader's. Prints the figures of each. */
class StoriesTest {

    private static final List<String> EXAMPLE_FLOORS =
            List.of("core_recall=0.9", "contact_precision=0.8", "standing_accuracy=0.85", "broken_quotes=0", "broken_inner_quotes=0");

    @TempDir
    Path folder = Path.of("");

    @Test
    void theBundledExampleIsToldAsACarefulReaderWould() throws IOException {
        Path example = Home.root().resolve("examples/reykjavik");
        assertThat(shortfalls("bundled example", example.resolve("articles"), example.resolve("expected.json"), EXAMPLE_FLOORS)).isEmpty();
    }

    @Test
    void theSecondStoryIsToldAsACarefulReaderWould() throws IOException {
        Path second = Home.root().resolve("bench/stories/second");
        assertThat(shortfalls("second story", second.resolve("articles"), second.resolve("expected.json"), EXAMPLE_FLOORS)).isEmpty();
    }

    @Test
    void theSeedsAreToldAsACarefulReaderWould() throws IOException {
        Path shared = Home.root().resolveSibling("shared");
        Path seeds = shared.resolve("seeds");
        Path expected = shared.resolve("gold/seeds.gold.json");
        assumeTrue(Files.isDirectory(seeds) && Files.exists(expected), "skipped: the seeds are not at " + seeds + ", they are not the project's to publish");
        assertThat(shortfalls("seeds", seeds, expected, List.of("core_recall=1", "event_recall=0.75", "contact_precision=0.8", "standing_accuracy=0.9",
                "mention_status_accuracy=0.9", "conflict_recall_hard=0.8", "conflicts_unexplained_extra=3", "signal_recall=0.7",
                "broken_quotes=0", "broken_inner_quotes=0"))).isEmpty();
    }

    private String shortfalls(String name, Path articles, Path expected, List<String> floors) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = org.readout.cli.Main.run(new String[] {"brief", "--format", "json", articles.toString()}, new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(code).as(err.toString()).isZero();
        Path story = Files.writeString(folder.resolve("story.json"), out.toString());
        List<String> arguments = new ArrayList<>(List.of(story.toString(), expected.toString(), articles.toString(), "--verbose"));
        floors.forEach(floor -> arguments.addAll(List.of("--floor", floor)));
        StringWriter table = new StringWriter();
        StringWriter shortfalls = new StringWriter();
        StoryScore.run(arguments.toArray(String[]::new), new PrintWriter(table, true), new PrintWriter(shortfalls, true));
        System.out.println(name + "\n" + table);
        return shortfalls.toString();
    }
}
