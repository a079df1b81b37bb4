package org.readout.reading.parse;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.StringReader;
import java.util.List;
import java.util.Set;

/**
 * CoreNLP's tokenizer and its splitter, which ends a sentence with each line. {@link TokenizerAnnotator} gives the same words and sentences,
 * but the JVM's second compiler works on its splitting annotator for seventeen seconds. Thread-safe.
 */
@SuppressWarnings("rawtypes") // as the interface has it
final class SentenceTokenizer implements Annotator {

    private static final String OPTIONS = "tokenizeNLs,untokenizable=noneDelete,invertible=true,splitHyphenated=false,americanize=false";

    private final TokenizerFactory<CoreLabel> words = PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);
    private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>(NewlineIsSentenceBreak.ALWAYS);

    /** Sets the words of {@code annotation}, and its sentences, each with its words and where it begins and ends. */
    @Override
    public void annotate(Annotation annotation) {
        String text = annotation.get(CoreAnnotations.TextAnnotation.class);
        // Some of the tokenizer's rules look at the character after a word, so the last word needs one too.
        List<CoreLabel> tokens = words.getTokenizer(new StringReader(text + " ")).tokenize();
        TokenizerAnnotator.adjustFinalToken(tokens);
        List<List<CoreLabel>> split = sentences.process(tokens);
        annotation.set(CoreAnnotations.TokensAnnotation.class, split.stream().flatMap(List::stream).toList());
        annotation.set(CoreAnnotations.SentencesAnnotation.class, split.stream().map(SentenceTokenizer::map).toList());
    }

    private static CoreMap map(List<CoreLabel> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
        }
        CoreMap map = new ArrayCoreMap(3);
        map.set(CoreAnnotations.TokensAnnotation.class, tokens);
        map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, tokens.get(0).beginPosition());
        map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, tokens.get(tokens.size() - 1).endPosition());
        return map;
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(CoreAnnotations.TextAnnotation.class);
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class);
    }
}
