package org.readout.reading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.reading.ComparedTexts;
import org.readout.reading.compiled.ModelFile;
import org.readout.reading.compiled.Stored;

/** The names are those of CoreNLP's own recogniser, every label. */
class NamesTest {

    private static final byte[] MODEL = shipped();
    private static final Names NAMES = Names.read(ByteBuffer.wrap(MODEL));
    private static final CoreNlpNames THEIRS = new CoreNlpNames();

    @Test
    void everyWordOfTheBundledTextsHasTheLabelThatCoreNlpGives() throws IOException {
        int sentences = 0;
        int words = 0;
        int names = 0;
        for (String text : ComparedTexts.BUNDLED) {
            for (CoreNlpNames.Labelled sentence : THEIRS.of(ComparedTexts.bundled(text))) {
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
        List<Path> files = ComparedTexts.below();
        int sentences = 0;
        long words = 0;
        int different = 0;
        for (Path file : files) {
            String text = ComparedTexts.text(file);
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

    @Test
    void oddTextsHaveTheLabelsThatCoreNlpGives() {
        assertSame("Peru.");
        assertSame("Lima");
        assertSame("A" + "bcdefghij".repeat(200) + " left Oslo with Dr. " + "Z".repeat(3_000) + ".");
        assertSame("In 1997 some 12,500.75 people and 3/4 of 1990s' 2nd F-16s left at 10:45 for 10 Downing St.");
        assertSame("\uD83D\uDE00 Great day in Geneva \uD83D\uDE80\uD83C\uDDEB\uD83C\uDDF7 with @UNHCR #Syria!!!");
        assertSame("See https://www.example.org/Kofi_Annan?lang=en&x=1 or write to kofi.annan@example.org, said www.un.org.");
        assertSame("PRIME MINISTER OF NORWAY MEETS UNITED NATIONS CHIEF ANNAN IN NEW YORK");
        assertSame("prime minister jens stoltenberg of norway met kofi annan in new york on monday in january");
        assertSame("He (Mr. Annan) [of Ghana] {UN} <The Hague> \u00AB Le Monde \u00BB \u201CBonn\u201D \u2018Ulm\u2019 -LRB- NATO -RRB- ### NO ... -");
        assertSame("\u041C\u043E\u0441\u043A\u0432\u0430, \u0391\u03B8\u03AE\u03BD\u03B1, \u5317\u4EAC, "
                + "\u0627\u0644\u0642\u0627\u0647\u0631\u0629 and S\u00E3o Tom\u00E9 and \u01C5elo of \u0130zmir");
        assertSame("The Geneva-based Anglo-French group, the Sino - Soviet border, pro-US Al- Jazeera, a London- area man, US-Iran talks -North");
        assertSame("The Labour programme of the Defence organisation favours Barbour theatre labour, said Seymour of Leukaemia Neighbours.");
        assertSame("Alpha Omega met Rhodes at Sigmatau and Kappa Lambda.");
        assertSame("Then Smith said that the Smith of old and Jones with Smith were not Smith at all , nor was Smith there.");
    }

    /** As {@link CoreNlpNames} has no sentence without words. */
    @Test
    void noWordsHaveNoLabels() {
        assertThat(NAMES.of(List.of(), List.of(), new BitSet())).isEmpty();
    }

    @Test
    void namesAreLabelled() {
        assertThat(labels("Kofi/NNP Annan/NNP of/IN Ghana/NNP led/VBD the/DT United/NNP Nations/NNPS ./.")).containsExactly("PERSON", "PERSON",
                "O", "LOCATION", "O", "O", "ORGANIZATION", "ORGANIZATION", "O");
    }

    @Test
    void wordsThatAHyphenJoinsAreReadAsOneUnlessAParticipleFollows() {
        BitSet touching = new BitSet();
        touching.set(1, 3);
        List<String> tags = List.of("NNP", "NNP", "HYPH", "NN", "VBD", ".");
        List<String> person = List.of("Ban", "Ki", "-", "moon", "left", ".");
        assertThat(NAMES.of(person, tags, new BitSet())).containsExactly("PERSON", "PERSON", "PERSON", "PERSON", "O", "O");
        assertThat(NAMES.of(person, tags, touching)).containsOnly("O");
        assertThat(NAMES.of(List.of("Ban", "Ki-moon", "left", "."), List.of("NNP", "NNP", "VBD", "."), new BitSet())).containsOnly("O");
        assertThat(NAMES.of(List.of("the", "Geneva", "-", "based", "body", "."), tags, touching)).containsExactly("O", "LOCATION", "O", "O", "O", "O");
    }

    @Test
    void threadsAndForgottenWordsChangeNothing() throws IOException {
        List<List<String>> sentences = ComparedTexts.bundled("wikiwars-ww2").lines().map(line -> List.of(line.split(" "))).toList();
        List<List<String>> once = sentences.stream().map(words -> asNouns(NAMES, words)).toList();
        Names forgetful = Names.read(ByteBuffer.wrap(MODEL), 64);
        List<List<String>> again = IntStream.range(0, 4 * sentences.size()).parallel().mapToObj(i -> asNouns(forgetful, sentences.get(i % sentences.size()))).toList();
        for (int round = 0; round < 4; round++) {
            assertThat(again.subList(round * once.size(), (round + 1) * once.size())).isEqualTo(once);
        }
    }

    @Test
    void theModelIsReadFromWhereTheBufferStands() {
        ByteBuffer behind = ByteBuffer.allocate(MODEL.length + 3).position(3).put(MODEL).position(3);
        assertThat(asNouns(Names.read(behind), List.of("Paris"))).isEqualTo(asNouns(NAMES, List.of("Paris")));
        assertThat(MODEL).hasSize(19_124_001);
    }

    @Test
    void theModelFileIsWhatIsCompiledToday() {
        assertThat(compiled()).isEqualTo(MODEL);
    }

    @Test
    void aModelOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> Names.read(ByteBuffer.wrap(MODEL, 0, 5_000_000)))
                .hasMessage("a model of names is longer than 5000000 bytes: build it again");
        assertThatThrownBy(() -> Names.read(ByteBuffer.wrap(Arrays.copyOf(MODEL, MODEL.length + 7))))
                .hasMessage("a model of names has 19124001 bytes, and 7 more follow: build it again");
    }

    @Test
    void wordsWithoutTagsAreRefused() {
        assertThatThrownBy(() -> NAMES.of(List.of("Yes"), List.of(), new BitSet())).hasMessage("1 words with 0 tags");
    }

    private static void assertSame(String text) {
        List<CoreNlpNames.Labelled> sentences = THEIRS.of(text);
        assertThat(sentences).isNotEmpty();
        for (CoreNlpNames.Labelled sentence : sentences) {
            assertThat(sentence.by(NAMES)).as("%s", sentence.words()).isEqualTo(sentence.labels());
        }
    }

    private static List<String> labels(String tagged) {
        List<String[]> words = Arrays.stream(tagged.split(" ")).map(word -> word.split("/")).toList();
        return NAMES.of(words.stream().map(word -> word[0]).toList(), words.stream().map(word -> word[1]).toList(), new BitSet());
    }

    private static List<String> asNouns(Names names, List<String> words) {
        return names.of(words, Collections.nCopies(words.size(), "NN"), new BitSet());
    }

    private static byte[] shipped() {
        ByteBuffer model = ModelFile.open(Names.MODEL, Names.FORMAT);
        return Stored.bytes(model.remaining(), model);
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
}
