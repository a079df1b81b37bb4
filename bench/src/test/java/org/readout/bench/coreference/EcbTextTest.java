package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Span;

class EcbTextTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tokensStandWithSpacesASentenceALine() throws IOException {
        EcbText text = EcbText.read(Files.writeString(folder.resolve("1_1ecb.xml"), """
                <Document doc_name="1_1ecb.xml"><token t_id="1" sentence="0" number="0">Ships</token><token t_id="2" sentence="0" number="1">sailed</token>
                <token t_id="3" sentence="1" number="0">R&amp;D</token><Markables><ACTION_OCCURRENCE m_id="1"><token_anchor t_id="2"/></ACTION_OCCURRENCE></Markables></Document>
                """));
        assertThat(text.text()).isEqualTo("Ships sailed\nR&D");
        assertThat(text.tokens()).containsEntry(new EcbText.At(0, 1), new Span(6, 12)).containsEntry(new EcbText.At(1, 0), new Span(13, 16)).hasSize(3);
    }

    @Test
    void anotherFormIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xml"), "<Document><token>Ships</token></Document>");
        assertThatThrownBy(() -> EcbText.read(file)).isInstanceOf(IOException.class).hasMessageContaining("a.xml is no article of ECB+");
    }
}
