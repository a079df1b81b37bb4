package org.readout.reading.tag;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The tags that CoreNLP's own tagger finds, to compare with. */
final class CoreNlpTags {

    private static final int LONGEST = 200;

    private final Annotator tokenizer;
    private final MaxentTagger tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);

    CoreNlpTags() {
        Properties p = new Properties();
        p.setProperty("ssplit.newlineIsSentenceBreak", "always");
        this.tokenizer = new AnnotatorImplementations().tokenizer(p);
    }

    /** The words of the sentences of {@code text} that are not longer than the reader's parser reads them. */
    List<List<String>> sentences(String text) {
        Annotation annotation = new Annotation(text);
        tokenizer.annotate(annotation);
        List<List<String>> sentences = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            if (tokens.size() <= LONGEST) {
                sentences.add(tokens.stream().map(CoreLabel::word).toList());
            }
        }
        return sentences;
    }

    List<String> of(List<String> words) {
        return tagger.tagSentence(words.stream().map(Word::new).toList()).stream().map(TaggedWord::tag).toList();
    }
}
