package org.readout.reading.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.reading.ComparedTexts;

/** The trees are those of CoreNLP's own parser, every head and every label, in plain loops and with the Vector API. */
class TreesTest {

    private static final Trees TREES = Trees.plain(30_000);
    private static final Trees FAST = Trees.fast().orElseThrow(() -> new IllegalStateException("run the tests with --add-modules jdk.incubator.vector"));

    @Test
    void everySentenceOfTheBundledTextsHasTheTreeThatCoreNlpFinds() throws IOException {
        CoreNlpTrees theirs = new CoreNlpTrees();
        int sentences = 0;
        List<List<String>> different = new ArrayList<>();
        for (String text : ComparedTexts.BUNDLED) {
            List<CoreNlpTrees.Parsed> parsed = theirs.of(ComparedTexts.bundled(text));
            sentences += parsed.size();
            different.addAll(different(parsed));
        }
        assertThat(sentences).isGreaterThan(2_000);
        assertThat(different).isEmpty();
    }

    /** For all texts below a folder, as {@code mvn test -Dtest=TreesTest -Dreadout.texts=../shared/data} says; takes long. */
    @Test
    void everySentenceBelowAFolderHasTheTreeThatCoreNlpFinds() throws IOException {
        List<Path> files = ComparedTexts.below();
        CoreNlpTrees theirs = new CoreNlpTrees();
        int sentences = 0;
        List<List<String>> different = new ArrayList<>();
        for (Path file : files) {
            String text = ComparedTexts.text(file);
            List<CoreNlpTrees.Parsed> parsed = theirs.of(text);
            sentences += parsed.size();
            different.addAll(different(parsed));
        }
        System.out.println(files.size() + " texts, " + sentences + " sentences, " + different.size() + " with another tree");
        assertThat(different).isEmpty();
    }

    @Test
    void threadsAndForgottenRowsChangeNothing() throws IOException {
        List<List<String>> sentences = ComparedTexts.bundled("wikiwars-ww2").lines().map(line -> List.of(line.split(" "))).filter(s -> s.size() < 200).toList();
        List<String> once = sentences.stream().map(s -> shown(TREES, s)).toList();
        Trees forgetful = Trees.plain(500);
        List<String> again = IntStream.range(0, 4 * sentences.size()).parallel().mapToObj(i -> shown(forgetful, sentences.get(i % sentences.size()))).toList();
        for (int round = 0; round < 4; round++) {
            assertThat(again.subList(round * once.size(), (round + 1) * once.size())).isEqualTo(once);
        }
    }

    @Test
    void subjectsOfAPassiveVerbArePassive() {
        Tree tree = TREES.of(List.of("The", "treaty", "was", "signed", "in", "Oslo", "."), List.of("DT", "NN", "VBD", "VBN", "IN", "NNP", "."));
        assertThat(tree.head(1)).isEqualTo(3);
        assertThat(tree.label(1)).isEqualTo("nsubj:pass");
        assertThat(tree.head(3)).isEqualTo(-1);
        assertThat(tree.label(3)).isEqualTo("root");
    }

    @Test
    void noWordsMakeAnEmptyTreeAndOneWordIsItsRoot() {
        assertThat(TREES.of(List.of(), List.of()).size()).isZero();
        assertThat(TREES.of(List.of("Yes"), List.of("UH")).head(0)).isEqualTo(-1);
    }

    @Test
    void unknownWordsAndTagsAreParsed() {
        assertThat(TREES.of(List.of("Blorf", "\uD83D\uDE00", ""), List.of("NOTAG", "NN", "NN")).size()).isEqualTo(3);
    }

    @Test
    void wordsWithoutTagsAreRefused() {
        assertThatThrownBy(() -> TREES.of(List.of("Yes"), List.of())).hasMessage("1 words with 0 tags");
    }

    private static List<List<String>> different(List<CoreNlpTrees.Parsed> parsed) {
        return parsed.stream().filter(p -> !p.is(TREES.of(p.words(), p.tags())) || !p.is(FAST.of(p.words(), p.tags()))).map(CoreNlpTrees.Parsed::words).toList();
    }

    private static String shown(Trees trees, List<String> words) {
        Tree tree = trees.of(words, words.stream().map(w -> w.endsWith("ed") ? "VBD" : "NN").toList());
        return IntStream.range(0, tree.size()).mapToObj(i -> tree.head(i) + tree.label(i)).toList().toString();
    }
}
