package org.readout.reading.name;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.util.CoreMap;
import java.util.BitSet;
import java.util.List;
import java.util.Properties;
import org.readout.reading.parse.CoreNlpParser;

/** The names that CoreNLP's own recogniser finds, to compare with. */
final class CoreNlpNames {

    /** A sentence with its labels, as {@link Names#of} takes and gives them. */
    record Labelled(List<String> words, List<String> tags, BitSet touching, List<String> labels) {

        /** The labels that {@code names} gives. */
        List<String> by(Names names) {
            return names.of(words, tags, touching);
        }
    }

    private final Annotator tokenizer;
    private final Annotator tagger;
    private final Annotator recogniser;

    CoreNlpNames() {
        Properties p = new Properties();
        p.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        p.setProperty("ner.applyFineGrained", "false");
        p.setProperty("ner.applyNumericClassifiers", "false");
        p.setProperty("ner.useSUTime", "false");
        p.setProperty("ner.buildEntityMentions", "false");
        AnnotatorImplementations parts = new AnnotatorImplementations();
        this.tokenizer = CoreNlpParser.tokenizer();
        this.tagger = parts.posTagger(p);
        this.recogniser = parts.ner(p);
    }

    /** The sentences of {@code text}. */
    List<Labelled> of(String text) {
        Annotation annotation = new Annotation(text);
        tokenizer.annotate(annotation);
        tagger.annotate(annotation);
        recogniser.annotate(annotation);
        return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream().map(CoreNlpNames::labelled).toList();
    }

    private static Labelled labelled(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        BitSet touching = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            touching.set(i, "".equals(tokens.get(i).get(CoreAnnotations.AfterAnnotation.class)));
        }
        return new Labelled(tokens.stream().map(CoreLabel::word).toList(), tokens.stream().map(CoreLabel::tag).toList(), touching,
                tokens.stream().map(CoreLabel::ner).toList());
    }
}
