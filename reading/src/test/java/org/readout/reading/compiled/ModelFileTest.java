package org.readout.reading.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A model is used only as it was made; what is wrong with another is said with the way out. */
class ModelFileTest {

    private static final ModelFile.Head HEAD = new ModelFile.Head("trees", 3, "models-1.2");
    private static final byte[] MODEL = "the model".getBytes(StandardCharsets.UTF_8);
    private static final String REBUILD = "; run 'mvn clean' and start again, which builds it anew; unpack a distribution again";

    @Test
    void whatIsWrittenIsRead() {
        ModelFile file = ModelFile.of(ModelFile.bytes(HEAD, MODEL), "trees", 3);
        assertThat(file.head()).isEqualTo(HEAD);
        assertThat(file.model()).isEqualTo(ByteBuffer.wrap(MODEL));
    }

    @Test
    void eachChangedByteIsFound() {
        byte[] bytes = ModelFile.bytes(HEAD, MODEL);
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 4;
            assertThatThrownBy(() -> ModelFile.of(damaged, "trees", 3)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("'trees.model'").hasMessageEndingWith(REBUILD);
        }
    }

    @Test
    void aShortenedFileIsRefused() {
        byte[] bytes = ModelFile.bytes(HEAD, MODEL);
        for (int length = 0; length < bytes.length; length++) {
            byte[] shorter = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> ModelFile.of(shorter, "trees", 3)).isInstanceOf(IllegalStateException.class).hasMessageEndingWith(REBUILD);
        }
    }

    @Test
    void damageIsSaidWithBothChecksums() {
        byte[] bytes = ModelFile.bytes(HEAD, MODEL);
        bytes[bytes.length - 6] ^= 1;
        assertThatThrownBy(() -> ModelFile.of(bytes, "trees", 3))
                .hasMessageMatching("the model file 'trees.model' is damaged: its checksum is [0-9a-f]{8}, its bytes give [0-9a-f]{8}; run 'mvn clean' and .*");
    }

    @Test
    void anotherFileIsNoModel() {
        assertThatThrownBy(() -> ModelFile.of("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8), "trees", 3))
                .hasMessage("the model file 'trees.model' is no model file of this program" + REBUILD);
    }

    @Test
    void anotherModelAndAnotherFormatAreRefused() {
        byte[] bytes = ModelFile.bytes(HEAD, MODEL);
        assertThatThrownBy(() -> ModelFile.of(bytes, "tags", 3))
                .hasMessage("the model file 'tags.model' holds 'trees' in format 3, not 'tags' in format 3" + REBUILD);
        assertThatThrownBy(() -> ModelFile.of(bytes, "trees", 4))
                .hasMessage("the model file 'trees.model' holds 'trees' in format 3, not 'trees' in format 4" + REBUILD);
    }

    @Test
    void aMissingModelIsSaidWithTheWayToMakeIt() {
        assertThatThrownBy(() -> ModelFile.open("nothing", 1))
                .hasMessage("the model file 'nothing.model' is not on the class path: run 'mvn clean' and start again, which builds it anew; unpack a distribution again");
    }
}
