package org.readout.reading.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.reading.ComparedTexts;
import org.readout.reading.compiled.ModelFile;
import org.readout.reading.compiled.Stored;

/** The tags are those of CoreNLP's own tagger, every one. */
class TagsTest {

    private static final byte[] MODEL = shipped();
    private static final Tags TAGS = Tags.read(ByteBuffer.wrap(MODEL));
    /** Takes all tags for nearly as good as each other, and so searches as CoreNLP does. */
    private static final Tags IN_DOUBT = Tags.read(ByteBuffer.wrap(MODEL), 1);
    private static final CoreNlpTags THEIRS = new CoreNlpTags();

    @Test
    void everyWordOfTheBundledTextsHasTheTagThatCoreNlpGives() throws IOException {
        int words = 0;
        int sentences = 0;
        List<List<String>> different = new ArrayList<>();
        for (List<String> sentence : bundledSentences()) {
            List<String> tags = THEIRS.of(sentence);
            sentences++;
            words += tags.size();
            if (!TAGS.of(sentence).equals(tags) || !IN_DOUBT.of(sentence).equals(tags)) {
                different.add(sentence);
            }
        }
        assertThat(different).isEmpty();
        assertThat(List.of(sentences, words)).isEqualTo(List.of(2_270, 54_047));
    }

    /** For all texts below a folder, as {@code mvn test -Dtest=TagsTest -Dreadout.texts=../shared/data} says; takes long. */
    @Test
    void everyWordBelowAFolderHasTheTagThatCoreNlpGives() throws IOException {
        List<Path> files = ComparedTexts.below();
        int sentences = 0;
        long words = 0;
        List<List<String>> different = new ArrayList<>();
        for (Path file : files) {
            String text = ComparedTexts.text(file);
            List<List<String>> found = THEIRS.sentences(text);
            sentences += found.size();
            words += found.stream().mapToInt(List::size).sum();
            found.stream().filter(s -> !TAGS.of(s).equals(THEIRS.of(s))).forEach(different::add);
        }
        System.out.println(files.size() + " texts, " + sentences + " sentences, " + words + " words, " + different.size() + " sentences with other tags");
        assertThat(different).isEmpty();
    }

    @Test
    void tagsOfASentence() {
        assertThat(TAGS.of(List.of("The", "two", "ministers", "signed", "it", "in", "Oslo", "on", "Monday", ".")))
                .containsExactly("DT", "CD", "NNS", "VBD", "PRP", "IN", "NNP", "IN", "NNP", ".");
    }

    @Test
    void noWordsHaveNoTags() {
        assertThat(TAGS.of(List.of())).isEmpty();
        assertThat(IN_DOUBT.of(List.of())).isEmpty();
    }

    @Test
    void oddWordsHaveTheTagsThatCoreNlpGives() {
        for (List<String> words : List.of(List.of("Yes"), List.of("?"), List.of(""), List.of("x".repeat(5_000), "is", "long"),
                List.of("1,234.5", "7", "3rd", "1990s", "٣٤", "2024-05-01", "10:30", "½"), List.of("\uD83D\uDE00", "\uD83D", "\u200B", "\u00A0", "–", "—"),
                List.of("See", "https://example.org/a?b=c#d", "or", "@someone", "#tag", "me@example.org"), List.of("THE", "PRIME", "MINISTER", "RESIGNED", "TODAY"),
                List.of("A", "pseudo-pre-quasi-fnord", "un-Blorfish", "X-99b", "a-b-c", "-", "--"), List.of("(", ")", "-LRB-", "-RRB-", "[", "]", "{", "}"),
                List.of("NA", "NA", ".$$.", ".$.", "null", "######", "<unk>"), List.of("The", "colour", "of", "the", "programme", "honoured", "haematology", "in", "january"),
                List.of("Zrblk", "Glorpian", "Co.", "bought", "Fnordon", "Wibblesworth", "Trading", "Ltd."), List.of("Ünlü", "Şişli", "Łódź", "Київ", "北京", "مصر", "ﬁne", "ǅungla"),
                List.of("\"", "''", "``", "`", "'", "“", "’s", "'s"), Collections.nCopies(40, "Qwxv"), Collections.nCopies(60, "that"),
                List.of("Blorf", "grebbled", "snorply", "the", "vexing", "Quombats", "whilst", "zimming", "un-fnorded", "kerplots"))) {
            assertThat(TAGS.of(words)).as("%s", words).isEqualTo(THEIRS.of(words));
            assertThat(IN_DOUBT.of(words)).as("%s", words).isEqualTo(THEIRS.of(words));
        }
    }

    @Test
    void wordsInAnyOrderHaveTheTagsThatCoreNlpGives() throws IOException {
        List<String> words = new ArrayList<>(bundledSentences().stream().limit(400).flatMap(List::stream).toList());
        Collections.shuffle(words, new Random(1));
        for (int i = 0; i + 20 <= words.size(); i += 20) {
            List<String> some = words.subList(i, i + 20);
            assertThat(TAGS.of(some)).as("%s", some).isEqualTo(THEIRS.of(some));
        }
    }

    @Test
    void threadsShareATagger() throws IOException {
        List<List<String>> sentences = bundledSentences();
        List<List<String>> once = sentences.stream().map(TAGS::of).toList();
        List<List<String>> again = IntStream.range(0, sentences.size()).parallel().mapToObj(i -> TAGS.of(sentences.get(i))).toList();
        assertThat(again).isEqualTo(once);
    }

    @Test
    void theModelIsMadeOfTheSameBytesAgain() {
        assertThat(compiled()).isEqualTo(MODEL);
        assertThat(MODEL.length).isBetween(10_000_000, 12_000_000);
    }

    private static List<List<String>> bundledSentences() throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        for (String text : ComparedTexts.BUNDLED) {
            sentences.addAll(THEIRS.sentences(ComparedTexts.bundled(text)));
        }
        return sentences;
    }

    private static byte[] shipped() {
        ByteBuffer model = ModelFile.open(Tags.MODEL, Tags.FORMAT);
        return Stored.bytes(model.remaining(), model);
    }

    private static byte[] compiled() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TagCompiler.compile(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
