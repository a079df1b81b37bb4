package org.readout.reading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names are those of CoreNLP's own recogniser, every label. */
class NamesTest {

    private static final String TREES = "/org/readout/reading/tree/";
    private static final List<String> TEXTS = List.of("meantime-apple", "wikiwars-chinesecivwar", "wikiwars-iraniraq", "wikiwars-iraqwar",
            "wikiwars-nigeriancivilwar", "wikiwars-russojap", "wikiwars-sovietsinafghanistan", "wikiwars-vietnamwar", "wikiwars-ww2");
    private static final String FOLDER = "readout.texts";
    private static final byte[] MODEL = compiled();
    private static final Names NAMES = Names.read(ByteBuffer.wrap(MODEL));
    private static final CoreNlpNames THEIRS = new CoreNlpNames();

    @Test
    void everyWordOfTheBundledTextsHasTheLabelThatCoreNlpGives() throws IOException {
        int sentences = 0;
        int words = 0;
        int names = 0;
        for (String text : TEXTS) {
            for (CoreNlpNames.Labelled sentence : THEIRS.of(bundled(text))) {
                assertThat(sentence.by(NAMES)).as("%s", sentence.words()).isEqualTo(sentence.labels());
                sentences++;
                words += sentence.words().size();
                names += (int) sentence.labels().stream().filter(label -> !label.equals("O")).count();
            }
        }
        assertThat(List.of(sentences, words, names)).isEqualTo(List.of(2_270, 53_335, 4_846));
    }

    /** For all texts below a folder, as {@code mvn test -Dtest=NamesTest -Dreadout.texts=../shared/data} says; takes long. */
    @Test
    void everyWordBelowAFolderHasTheLabelThatCoreNlpGives() throws IOException {
        String folder = System.getProperty(FOLDER);
        assumeTrue(folder != null, "no folder of texts to compare: set -D" + FOLDER);
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            files = all.filter(f -> f.toString().matches(".*\\.(txt|tml|sgm|xml|en)")).sorted().toList();
        }
        int sentences = 0;
        long words = 0;
        int different = 0;
        for (Path file : files) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replaceAll("</?token[^>]*>\\s*", " ").replaceAll("<[^>]*>", "");
            for (CoreNlpNames.Labelled sentence : THEIRS.of(text)) {
                sentences++;
                words += sentence.words().size();
                if (!sentence.by(NAMES).equals(sentence.labels())) {
                    different++;
                    System.out.println(file + ": " + sentence.words() + " " + sentence.labels() + " " + sentence.by(NAMES));
                }
            }
        }
        System.out.println(files.size() + " texts, " + sentences + " sentences, " + words + " words, " + different + " sentences with other names");
        assertThat(different).isZero();
    }

    private static byte[] compiled() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            NamesModel.compile(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bundled(String name) throws IOException {
        try (InputStream in = NamesTest.class.getResourceAsStream(TREES + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
