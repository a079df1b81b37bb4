package org.readout.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file of expected output. {@code mvn test -Dgolden.write=true} writes the files anew: read the difference before keeping it. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/readout/brief");

    private Golden() {}

    static void check(String name, String actual) {
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(FOLDER.resolve(name), actual);
            }
            assertThat(actual).isEqualTo(Files.readString(FOLDER.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
