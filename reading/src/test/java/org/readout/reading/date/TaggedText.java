package org.readout.reading.date;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.readout.model.Span;
import org.readout.reading.parse.CoreNlpParser;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Sentences as the reader's parser makes them, but without trees and names, which do not matter to the rules and take time. */
final class TaggedText {

    private final Annotator tokenizer;
    private final Annotator tagger;

    TaggedText() {
        Properties p = new Properties();
        p.setProperty("pos.maxlen", "200");
        this.tokenizer = CoreNlpParser.tokenizer();
        this.tagger = new AnnotatorImplementations().posTagger(p);
    }

    List<Sentence> sentences(String text) {
        Annotation annotation = new Annotation(text);
        tokenizer.annotate(annotation);
        tagger.annotate(annotation);
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<Token> tokens = new ArrayList<>();
            for (CoreLabel l : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
                tokens.add(new Token(tokens.size(), new Span(l.beginPosition(), l.endPosition()), l.originalText(), l.word(),
                        l.tag() == null ? "NN" : l.tag(), "O"));
            }
            sentences.add(new Sentence(sentences.size(), tokens, new int[tokens.size()], Collections.nCopies(tokens.size(), "dep").toArray(String[]::new)));
        }
        return sentences;
    }
}
