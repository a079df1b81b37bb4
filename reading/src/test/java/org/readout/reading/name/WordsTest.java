package org.readout.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.reading.compiled.ModelFile;

/** What is kept of the words that were met stays small, whatever the words are. */
class WordsTest {

    private final Words words = new Words(Model.read(ModelFile.open(Names.MODEL, Names.FORMAT)), 1024);

    @Test
    void aWordIsKept() {
        assertThat(words.of("Reykjavik")).isSameAs(words.of("Reykjavik"));
    }

    @Test
    void aVeryLongWordIsMadeEachTimeAnew() {
        String run = "QmFzZTY0".repeat(10_000);
        Word once = words.of(run);
        assertThat(words.of(run)).isNotSameAs(once);
        assertThat(words.of(run).sums()).containsExactly(once.sums());
    }
}
