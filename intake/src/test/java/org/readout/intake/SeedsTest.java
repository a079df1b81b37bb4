package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Samples.INTAKE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.readout.model.Document;
import org.readout.model.Metadata.Field;

/** The real articles that are not the project's to publish. */
class SeedsTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @Test
    void allSeedsAreReadAndNoParagraphOfTheirsIsMarked() {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "no folder ../shared/seeds beside the repository");
        Batch batch = INTAKE.read(List.of(SEEDS));
        assertThat(batch.unread()).isEmpty();
        assertThat(batch.documents()).hasSize(5).allMatch(d -> d.first(Field.TITLE).isPresent());
        for (Document document : batch.documents()) {
            long marked = document.leftOut().stream().filter(r -> r.span().length() > 250 && !r.why().equals("table of contents")).count();
            assertThat(marked).as(document.name()).isEqualTo(document.name().startsWith("004") ? 1 : 0);
        }
    }
}
