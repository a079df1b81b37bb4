package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.reading.compiled.ModelFile;

/** A damaged model ends the program with one line that says what to do, whichever it is. */
class DamagedModelTest {

    @ParameterizedTest
    @ValueSource(strings = {"tags", "names", "trees", "times"})
    void aDamagedModelIsNamedWithTheWayOut(String model, @TempDir Path folder) throws IOException, InterruptedException {
        Path damaged = folder.resolve("org/readout/reading/compiled").resolve(ModelFile.resource(model));
        Files.createDirectories(damaged.getParent());
        try (InputStream in = ModelFile.class.getResourceAsStream(ModelFile.resource(model))) {
            byte[] bytes = in.readAllBytes();
            bytes[bytes.length / 2] ^= 1;
            Files.write(damaged, bytes);
        }
        Path text = Files.writeString(folder.resolve("a.txt"), "The foreign minister of Norway visited Chile on Monday and met the president of the country there.");
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m", "-cp",
                folder + File.pathSeparator + System.getProperty("java.class.path"), "org.readout.cli.Main", "brief", text.toString())).start();
        process.getOutputStream().close();
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(error.strip()).matches("readout: the model file '" + model + "\\.model' is damaged: its checksum is [0-9a-f]{8}, its bytes give "
                + "[0-9a-f]{8}; run 'mvn clean' and start again, which builds it anew; unpack a distribution again");
    }
}
