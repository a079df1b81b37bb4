package org.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Properties that hold for every cast, tried on the real articles where they are. */
class SeedCastTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @Test
    void mentionsStandInOrderAndNeverOverlap() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "no real articles at " + SEEDS + ": skipped");
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.sorted().toList()) {
                List<ActorMention> actors = Casting.cast(Files.readString(file), null).actors();
                assertThat(actors).isNotEmpty();
                for (int i = 1; i < actors.size(); i++) {
                    assertThat(actors.get(i - 1).span().end()).as(file + " " + actors.get(i)).isLessThanOrEqualTo(actors.get(i).span().start());
                }
            }
        }
    }
}
