package org.readout.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;
import org.readout.reading.ComparedTexts;
import org.readout.reading.date.rule.Rules;
import org.readout.reading.date.rule.Samples;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;
import org.readout.reading.tree.Trees;

/** The expressions are those that HeidelTime itself finds in the same lines: words, type, value and modifier. */
class HeidelTimeComparisonTest {

    private static final List<String> TAGS = List.of("NN", "NNS", "JJ", "VBP", "MD", "CD", "NNP", "IN");
    private static final List<String> BETWEEN = List.of(" ", " and ", ", ", " to ", " of ", "-", "/", "–", "", ". ", " the ", " in ", " $", " (", ") ", "12", "x");
    private static final Rules RULES = Rules.load();
    private static final HeidelTimeRules THEIRS = HeidelTimeRules.load();

    /** Both readings of the same lines. */
    private static final class Comparison {

        private final List<String> different = new ArrayList<>();
        private int expressions;

        void add(Excerpt line) {
            List<Timex> theirs = THEIRS.find(List.of(line));
            List<Timex> ours = line.found(RULES).toList();
            expressions += theirs.size();
            if (!ours.equals(theirs)) {
                different.add(line.line().text() + "\n  theirs " + theirs + "\n  ours " + ours);
            }
        }
    }

    @Test
    void everyExpressionOfTheBundledTextsIsFoundAsHeidelTimeFindsIt() throws IOException {
        Comparison comparison = new Comparison();
        TaggedText tagged = new TaggedText();
        TimexTagger tagger = new TimexTagger();
        for (String text : ComparedTexts.BUNDLED) {
            tagger.lines(tagged.sentences(ComparedTexts.bundled(text))).forEach(comparison::add);
        }
        assertThat(comparison.different).isEmpty();
        assertThat(comparison.expressions).isGreaterThan(1_100);
    }

    /** For all texts below a folder, as {@code mvn test -Dtest=HeidelTimeComparisonTest -Dreadout.texts=../shared/data} says; takes long. */
    @Test
    void everyExpressionBelowAFolderIsFoundAsHeidelTimeFindsIt() throws IOException {
        List<Path> files = ComparedTexts.below();
        Comparison comparison = new Comparison();
        TaggedText tagged = new TaggedText();
        TimexTagger tagger = new TimexTagger();
        for (Path file : files) {
            String text = ComparedTexts.text(file);
            tagger.lines(tagged.sentences(text)).forEach(comparison::add);
        }
        System.out.println(files.size() + " texts, " + comparison.expressions + " expressions, " + comparison.different.size()
                + " lines that differ; rules of HeidelTime that failed: " + THEIRS.broken());
        assertThat(comparison.different).isEmpty();
    }

    /** What no text at hand has: every rule, next to any other, with any tag, cut into tokens anywhere. */
    @Test
    void textsMadeFromThePatternsOfTheRulesAreReadAsHeidelTimeReadsThem() {
        Comparison comparison = new Comparison();
        Random chance = new Random(7);
        Samples samples = new Samples(7);
        List<String> others = samples.texts().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(others, chance);
        List<String> texts = samples.texts().toList();
        for (int i = 0; i < texts.size(); i++) {
            String text = one(BETWEEN, chance) + texts.get(i) + one(BETWEEN, chance) + (chance.nextBoolean() ? others.get(i) : "");
            Sentence sentence = sentence(text.strip(), chance);
            comparison.add(Excerpt.of(sentence, 0, sentence.size()));
        }
        assertThat(comparison.different).isEmpty();
        assertThat(comparison.expressions).isGreaterThan(250);
    }

    @Test
    void threadsChangeNothing() throws IOException {
        List<Excerpt> lines = new TimexTagger().lines(new TaggedText().sentences(ComparedTexts.bundled("meantime-apple")));
        List<List<Timex>> once = lines.stream().map(l -> l.found(RULES).toList()).toList();
        Rules fresh = Rules.load();
        List<List<Timex>> again = IntStream.range(0, 4 * lines.size()).parallel().mapToObj(i -> lines.get(i % lines.size()).found(fresh).toList()).toList();
        for (int round = 0; round < 4; round++) {
            assertThat(again.subList(round * once.size(), (round + 1) * once.size())).isEqualTo(once);
        }
    }

    private static String one(List<String> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }

    private static Sentence sentence(String text, Random chance) {
        List<Token> tokens = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to) {
            to = from + 1;
            if (text.charAt(from) == ' ') {
                continue;
            }
            while (to < text.length() && text.charAt(to) != ' ' && (isOfWord(text, to - 1) && isOfWord(text, to) || chance.nextBoolean())) {
                to++;
            }
            String word = text.substring(from, to);
            tokens.add(new Token(tokens.size(), new Span(from, to), word, word, one(TAGS, chance), "O"));
        }
        return new Sentence(0, tokens, new int[tokens.size()], Collections.nCopies(tokens.size(), "dep").toArray(String[]::new));
    }

    private static boolean isOfWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
