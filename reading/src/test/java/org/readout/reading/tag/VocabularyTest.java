package org.readout.reading.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Numbers of words of all kinds, written and read. */
class VocabularyTest {

    private static final String LONG = "ab".repeat(200);

    @Test
    void wordsKeepTheirNumbers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Vocabulary.of(new TreeMap<>(Map.of("", 1, "peace", 2, "café", 255, "Київ", 70_000, LONG, 4, "Aa", 5, "BB", (1 << 24) - 1)))
                .write(new DataOutputStream(bytes));
        Vocabulary read = Vocabulary.read(ByteBuffer.wrap(bytes.toByteArray()));
        assertThat(read.number("", -1)).isEqualTo(1);
        assertThat(read.number("peace", -1)).isEqualTo(2);
        assertThat(read.number("café", -1)).isEqualTo(255);
        assertThat(read.number("Київ", -1)).isEqualTo(70_000);
        assertThat(read.number(LONG, -1)).isEqualTo(4);
        assertThat(read.number("Aa", -1)).isEqualTo(5);
        assertThat(read.number("BB", -1)).isEqualTo((1 << 24) - 1);
    }

    @Test
    void otherWordsHaveNone() {
        Vocabulary one = Vocabulary.of(new TreeMap<>(Map.of("é", 1)));
        assertThat(one.number("e", -7)).isEqualTo(-7);
        assertThat(one.number("\u01E9", -7)).isEqualTo(-7);
        assertThat(one.number("éé", -7)).isEqualTo(-7);
    }

    @Test
    void numbersBeyondThreeBytesAreRefused() {
        assertThatThrownBy(() -> Vocabulary.of(new TreeMap<>(Map.of("war", 1 << 24)))).hasMessage("the number of 'war' is 16777216, not below 16777216");
    }
}
