package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Span;

class CatTextTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tokensStandWithSpacesASentenceALine() throws IOException {
        Path file = Files.writeString(folder.resolve("1_1ecb.xml"), """
                <Document doc_name="1_1ecb.xml"><token t_id="1" sentence="0" number="0">Ships</token><token t_id="2" sentence="0" number="1">sailed</token>
                <token t_id="3" sentence="1" number="0">R&amp;D</token><Markables><ACTION_OCCURRENCE m_id="1"><token_anchor t_id="2"/></ACTION_OCCURRENCE></Markables></Document>
                """);
        CatText text = CatText.of(CatText.xml(file), file);
        assertThat(text.text()).isEqualTo("Ships sailed\nR&D");
        assertThat(text.tokens()).containsEntry(new CatText.At(0, 1), new Span(6, 12)).containsEntry(new CatText.At(1, 0), new Span(13, 16)).hasSize(3);
        assertThat(text.named()).containsEntry("3", new Span(13, 16));
    }

    @Test
    void anotherFormIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xml"), "<Document><token>Ships</token></Document>");
        assertThatThrownBy(() -> CatText.of(CatText.xml(file), file)).isInstanceOf(IOException.class).hasMessageContaining("a.xml: a token needs");
    }
}
