package org.readout.reading.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/**
 * CoreNLP's tokenizer, tagger, lemmatizer, three-class CRF and neural dependency parser, nothing else. Loading takes seconds and some
 * 400 MB; one instance serves all threads.
 */
public final class CoreNlpParser implements Parser {

    /** Longer sentences are tagged but their tree is flat: parsing time and memory stay bounded on hostile text. */
    private static final int LONGEST_SENTENCE = 200;

    /** The models are constant and large: a process loads them once, with the first parser. */
    private static final class Models {
        static final AnnotationPipeline PIPELINE = load();
    }

    private final AnnotationPipeline pipeline = Models.PIPELINE;

    private static AnnotationPipeline load() {
        Properties p = new Properties();
        p.setProperty("tokenize.options", "untokenizable=noneDelete,invertible=true,splitHyphenated=false,americanize=false");
        p.setProperty("ssplit.newlineIsSentenceBreak", "always");
        p.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        p.setProperty("ner.applyFineGrained", "false");
        p.setProperty("ner.applyNumericClassifiers", "false");
        p.setProperty("ner.useSUTime", "false");
        p.setProperty("ner.buildEntityMentions", "false");
        p.setProperty("pos.maxlen", Integer.toString(LONGEST_SENTENCE));
        p.setProperty("ner.maxlen", Integer.toString(LONGEST_SENTENCE));
        p.setProperty("depparse.maxlen", Integer.toString(LONGEST_SENTENCE));
        AnnotatorImplementations parts = new AnnotatorImplementations();
        CompletableFuture<Annotator> names = CompletableFuture.supplyAsync(() -> parts.ner(p));
        CompletableFuture<Annotator> trees = CompletableFuture.supplyAsync(() -> parts.dependencies(p));
        return new AnnotationPipeline(List.of(
                parts.tokenizer(p), parts.posTagger(p), parts.morpha(p, false), names.join(), trees.join()));
    }

    @Override
    public List<Sentence> parse(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            sentences.add(sentence(sentences.size(), map));
        }
        return List.copyOf(sentences);
    }

    private static Sentence sentence(int index, CoreMap map) {
        List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel l : labels) {
            tokens.add(new Token(tokens.size(), new Span(l.beginPosition(), l.endPosition()), l.originalText(), orEmpty(l.lemma(), l.word()),
                    orEmpty(l.tag(), "NN"), orEmpty(l.ner(), "O")));
        }
        int[] heads = new int[tokens.size()];
        String[] arcs = new String[tokens.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(arcs, "root");
        SemanticGraph graph = map.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        if (graph == null || graph.isEmpty()) {
            for (int i = 1; i < heads.length; i++) {
                heads[i] = 0;
                arcs[i] = "dep";
            }
        } else {
            for (SemanticGraphEdge edge : graph.edgeIterable()) {
                IndexedWord dependent = edge.getDependent();
                heads[dependent.index() - 1] = edge.getGovernor().index() - 1;
                arcs[dependent.index() - 1] = edge.getRelation().toString();
            }
        }
        return new Sentence(index, tokens, heads, arcs);
    }

    private static String orEmpty(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
