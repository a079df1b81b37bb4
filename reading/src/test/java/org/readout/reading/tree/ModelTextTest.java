package org.readout.reading.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The text form of the model, and what is no such form. */
class ModelTextTest {

    private static final String HEADER = "dict=3\npos=3\nlabel=2\nembeddingSize=1\nhiddenSize=4\nnumTokens=48\npreComputed=1\n";
    private static final String NAMES = "-UNKNOWN- 0.0001\n-NULL- -0.0002\n-ROOT- 3.5000\n-UNKNOWN- 0.0000\n-NULL- 0.0000\n-ROOT- 0.0000\n-NULL- 0.0000\nroot 12.3456\n";
    private static final String MATRICES = "1.0000 2.0000 3.0000 4.0000\n".repeat(48) + "0.1000 0.2000 0.3000 0.4000\n" + "7.0000 8.0000 9.0000\n".repeat(4);

    private static Weights read(String text) throws IOException {
        return ModelText.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void numbersComeOutAsWritten() throws IOException {
        Weights weights = read(HEADER + NAMES + MATRICES);
        assertThat(weights.embeddings()).containsExactly(0.0001f, -0.0002f, 3.5f, 0, 0, 0, 0, 12.3456f);
        assertThat(weights.inward()).hasDimensions(48, 4);
        assertThat(weights.inward()[47]).containsExactly(1, 2, 3, 4);
        assertThat(weights.bias()).containsExactly(0.1f, 0.2f, 0.3f, 0.4f);
        assertThat(weights.outward()[3]).startsWith(7, 8, 9, 0).hasSize(Weights.STRIDE);
        assertThat(weights.symbols().labelName(0)).isEqualTo("root");
        assertThat(weights.symbols().word("peace")).isEqualTo(weights.symbols().word("-UNKNOWN-"));
    }

    @Test
    void aTextThatEndsEarlyIsRefused() {
        assertThatThrownBy(() -> read(HEADER + NAMES)).hasMessage("a parsing model ends before its last matrix");
    }

    @Test
    void anotherHeaderIsRefused() {
        assertThatThrownBy(() -> read("dict=3\nlabel=2\n")).hasMessage("a parsing model's header gives 'pos=' and a number, not 'label=2'");
        assertThatThrownBy(() -> read("dict=9999999999\n")).hasMessageContaining("not 'dict=9999999999'");
    }

    @Test
    void anotherKindOfNumberIsRefused() {
        assertThatThrownBy(() -> read(HEADER + NAMES.replace("12.3456", "1.2E-4") + MATRICES)).hasMessageContaining("not 'E'");
        assertThatThrownBy(() -> read(HEADER + NAMES.replace("12.3456", "12.345") + MATRICES)).hasMessageContaining("not 3");
    }

    @Test
    void aModelWithoutTheUsualSymbolsIsRefused() {
        assertThatThrownBy(() -> read(HEADER + NAMES.replaceFirst("-UNKNOWN-", "unknown") + MATRICES))
                .hasMessage("a parsing model has a symbol '-UNKNOWN-', this one has not");
    }
}
