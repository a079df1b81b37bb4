package org.readout.reading.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.readout.reading.ComparedTexts;

/** The words and sentences are those of CoreNLP's own annotator, every one. */
class SentenceTokenizerTest {

    private static final Annotator OURS = CoreNlpParser.tokenizer();
    private static final Annotator THEIRS = theirs();

    @Test
    void theBundledTextsHaveTheWordsAndSentencesThatCoreNlpGives() throws IOException {
        int sentences = 0;
        for (String name : ComparedTexts.BUNDLED) {
            List<List<String>> found = found(OURS, ComparedTexts.bundled(name));
            assertThat(found).as(name).isEqualTo(found(THEIRS, ComparedTexts.bundled(name)));
            sentences += found.size();
        }
        assertThat(sentences).isEqualTo(2_270);
    }

    /** For all texts below a folder, as {@code mvn test -Dtest=SentenceTokenizerTest -Dreadout.texts=FOLDER} says. */
    @Test
    void theTextsBelowAFolderHaveTheWordsAndSentencesThatCoreNlpGives() throws IOException {
        for (Path file : ComparedTexts.below()) {
            String text = ComparedTexts.text(file);
            assertThat(found(OURS, text)).as("%s", file).isEqualTo(found(THEIRS, text));
        }
    }

    @Test
    void oddTextsHaveTheWordsAndSentencesThatCoreNlpGives() {
        for (String text : List.of("", " ", "\n\n", "It ended in\nOslo.\r\n\r\nTalks: none", "He said \"no.\" *NL* She left.", "U.S.\nU.K.", "gonna\ncannot",
                "Fin", "A.\u2028B.\u2029C.\u0085D.\fE.", "\uD83D\uDE00 and \uD83D\n\u200B", "(a) one; (b) two!?... \"Three,\" he said.\n\n- four")) {
            assertThat(found(OURS, text)).as(text).isEqualTo(found(THEIRS, text));
        }
    }

    /** The words of each sentence with where they begin and end, and its own first and last place. */
    private static List<List<String>> found(Annotator tokenizer, String text) {
        Annotation annotation = new Annotation(text);
        tokenizer.annotate(annotation);
        return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream().map(SentenceTokenizerTest::words).toList();
    }

    private static List<String> words(CoreMap sentence) {
        List<String> words = new ArrayList<>();
        words.add(sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class) + "-" + sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
        for (CoreLabel l : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
            words.add(l.index() + " " + l.word() + " " + l.originalText() + " " + l.beginPosition() + "-" + l.endPosition());
        }
        return words;
    }

    private static Annotator theirs() {
        Properties p = new Properties();
        p.setProperty("tokenize.options", "untokenizable=noneDelete,invertible=true,splitHyphenated=false,americanize=false");
        p.setProperty("ssplit.newlineIsSentenceBreak", "always");
        return new TokenizerAnnotator(p);
    }
}
