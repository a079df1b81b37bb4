package org.readout.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts on which what we compute is compared with what CoreNLP and HeidelTime do: bundled ones, and all below a folder of one's own. */
public final class ComparedTexts {

    /** The bundled ones; their licences are in {@code tree/CREDITS.md}. */
    public static final List<String> BUNDLED = List.of("meantime-apple", "wikiwars-chinesecivwar", "wikiwars-iraniraq", "wikiwars-iraqwar",
            "wikiwars-nigeriancivilwar", "wikiwars-russojap", "wikiwars-sovietsinafghanistan", "wikiwars-vietnamwar", "wikiwars-ww2");

    private static final String FOLDER = "readout.texts";

    private ComparedTexts() {}

    public static String bundled(String name) throws IOException {
        try (InputStream in = ComparedTexts.class.getResourceAsStream("tree/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The files below the folder that {@code -Dreadout.texts=FOLDER} names, an absolute path; the test is skipped without it. */
    public static List<Path> below() throws IOException {
        String folder = System.getProperty(FOLDER);
        assumeTrue(folder != null, "no folder of texts to compare: set -D" + FOLDER);
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(f -> f.toString().matches(".*\\.(txt|tml|sgm|xml|en)")).sorted().toList();
        }
    }

    /** The text of a file, without its marks. */
    public static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replaceAll("</?token[^>]*>\\s*", " ").replaceAll("<[^>]*>", "");
    }
}
