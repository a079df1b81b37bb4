package org.readout.reading.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.reading.tree.Tree;
import org.readout.reading.tree.Trees;

/**
 * CoreNLP's tokenizer, tagger, lemmatizer and three-class CRF, and the trees of its dependency parser as {@link Trees} finds them. Loading
 * takes seconds and some 250 MB; one instance serves all threads.
 */
public final class CoreNlpParser implements Parser {

    /** The models are constant and large: a process loads them once, with the first parser. */
    private record Models(Annotator tokenizer, Annotator tagger, Trees trees) {
        static final Models ALL = load();
    }

    private final Models models = Models.ALL;

    private static Models load() {
        Properties p = new Properties();
        p.setProperty("tokenize.options", "untokenizable=noneDelete,invertible=true,splitHyphenated=false,americanize=false");
        p.setProperty("ssplit.newlineIsSentenceBreak", "always");
        p.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        p.setProperty("ner.applyFineGrained", "false");
        p.setProperty("ner.applyNumericClassifiers", "false");
        p.setProperty("ner.useSUTime", "false");
        p.setProperty("ner.buildEntityMentions", "false");
        AnnotatorImplementations parts = new AnnotatorImplementations();
        CompletableFuture<Annotator> names = CompletableFuture.supplyAsync(() -> parts.ner(p));
        CompletableFuture<Trees> trees = CompletableFuture.supplyAsync(Trees::load);
        return new Models(parts.tokenizer(p),
                new AnnotationPipeline(List.of(parts.posTagger(p), parts.morpha(p, false), names.join())), trees.join());
    }

    @Override
    public List<Sentence> parse(String text) {
        Annotation annotation = new Annotation(text);
        models.tokenizer.annotate(annotation);
        LongSentences.cut(annotation);
        models.tagger.annotate(annotation);
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            sentences.add(sentence(sentences.size(), map));
        }
        return List.copyOf(sentences);
    }

    private Sentence sentence(int index, CoreMap map) {
        List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel l : labels) {
            tokens.add(new Token(tokens.size(), new Span(l.beginPosition(), l.endPosition()), l.originalText(), orEmpty(l.lemma(), l.word()),
                    orEmpty(l.tag(), "NN"), orEmpty(l.ner(), "O")));
        }
        int[] heads = new int[tokens.size()];
        String[] arcs = new String[tokens.size()];
        if (map.containsKey(LongSentences.Torn.class)) {
            Arrays.fill(arcs, "dep");
            heads[0] = -1;
            arcs[0] = "root";
        } else {
            Tree tree = models.trees.of(labels.stream().map(CoreLabel::word).toList(), tokens.stream().map(Token::pos).toList());
            for (int i = 0; i < heads.length; i++) {
                heads[i] = tree.head(i);
                arcs[i] = tree.label(i);
            }
        }
        return new Sentence(index, tokens, heads, arcs);
    }

    private static String orEmpty(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
