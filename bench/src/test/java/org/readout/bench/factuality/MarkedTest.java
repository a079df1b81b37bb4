package org.readout.bench.factuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void tokensArePutTogetherAsAReaderWouldMeetThem() {
        assertThat(Words.of("He did n't say : \" We left . \" ( She did - twice . )").text()).isEqualTo("He didn't say: \"We left.\" (She did-twice.)");
        assertThat(Words.of("The mayor 's well - known aunt paid $ 5 .").text()).isEqualTo("The mayor's well-known aunt paid $5.");
    }

    @Test
    void aTargetIsFoundAgainInTheText() throws IOException {
        Path file = Files.writeString(folder.resolve("x.jsonl"), """
                {"text": "She did n't leave , he said .", "targets": [{"span1": [3, 4], "label": -2.5}, {"span1": [6, 7], "label": 3}]}
                """);
        Marked sentence = Marked.read(file).get(0);
        assertThat(sentence.targets()).extracting(t -> sentence.text().substring(t.start()) + " " + t.grade())
                .containsExactly("leave, he said. -2.5", "said. 3.0");
    }

    @Test
    void aLineOfAnotherFormatIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("x.jsonl"), "{\"text\": \"A .\", \"targets\": []}\n{\"text\": \"A .\"}\n");
        assertThatThrownBy(() -> Marked.read(file)).hasMessageContaining("x.jsonl line 2 is not");
    }
}
