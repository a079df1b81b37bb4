package org.readout.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.bench.Main;

class ScaleCommandTest {

    @TempDir
    private Path folder;

    private static String run(int expected, String... args) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text, true);
        assertThat(Main.run(args, out, out)).as(text.toString()).isEqualTo(expected);
        return text.toString();
    }

    @Test
    void eachSizeIsALineAndTheRowsAreWrittenAsJson() throws Exception {
        Path json = folder.resolve("scale.json");
        String table = run(0, "scale", "--articles", "40,80", "--json", json.toString());

        assertThat(table.lines()).hasSize(4);
        assertThat(table.lines().findFirst().orElseThrow()).contains("articles", "growth", "event B3 F1", "origin counts", "conflict R");
        assertThat(Files.readString(json)).contains("\"cpuSeconds\"", "\"originsExact\"", "\"conflictPrecision\"");
    }

    @Test
    void aSizeThatCannotBeMadeIsAnError() {
        assertThat(run(2, "scale", "--articles", "0")).contains("--articles 0: a size must be from 1 to 1000000");
    }
}
