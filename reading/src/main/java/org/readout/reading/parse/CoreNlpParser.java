package org.readout.reading.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Later;
import org.readout.model.Span;
import org.readout.reading.name.Names;
import org.readout.reading.tag.Tags;
import org.readout.reading.tree.Tree;
import org.readout.reading.tree.Trees;

/**
 * CoreNLP's tokenizer and lemmatizer, and what its tagger, three-class recogniser and dependency parser give, as {@link Tags},
 * {@link Names} and {@link Trees} find it. One instance serves all threads.
 */
public final class CoreNlpParser implements Parser {

    private record Models(Annotator tokenizer, Annotator lemmatizer, Tags tags, Names names, Trees trees) {}

    private static @Nullable Models loaded;

    private final Models models = models();

    /** The models are constant and large: a process loads them once, with the first parser, side by side. */
    private static synchronized Models models() {
        Models all = loaded;
        if (all == null) {
            Later<Names> names = Later.of(Names::load);
            Later<Trees> trees = Later.of(Trees::load);
            all = new Models(tokenizer(), new MorphaAnnotator(false), Tags.load(), names.get(), trees.get());
            loaded = all;
        }
        return all;
    }

    /** CoreNLP's tokenizer as this parser uses it: into sentences too, which end with each line. Thread-safe. */
    public static Annotator tokenizer() {
        return new SentenceTokenizer();
    }

    @Override
    public List<Sentence> parse(String text) {
        Annotation annotation = new Annotation(text);
        models.tokenizer.annotate(annotation);
        LongSentences.cut(annotation);
        List<CoreMap> maps = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        maps.forEach(this::tag);
        models.lemmatizer.annotate(annotation);
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap map : maps) {
            sentences.add(sentence(sentences.size(), map));
        }
        return List.copyOf(sentences);
    }

    private void tag(CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<String> tags = models.tags.of(words(labels));
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setTag(tags.get(i));
        }
    }

    private Sentence sentence(int index, CoreMap map) {
        List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
        List<String> words = words(labels);
        List<String> tags = labels.stream().map(CoreLabel::tag).toList();
        List<String> names = models.names.of(words, tags, touching(labels));
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel l : labels) {
            int i = tokens.size();
            tokens.add(new Token(i, new Span(l.beginPosition(), l.endPosition()), l.originalText(), l.lemma(), tags.get(i), names.get(i)));
        }
        int[] heads = new int[tokens.size()];
        String[] arcs = new String[tokens.size()];
        if (map.containsKey(LongSentences.Torn.class)) {
            Arrays.fill(arcs, "dep");
            heads[0] = -1;
            arcs[0] = "root";
        } else {
            Tree tree = models.trees.of(words, tags);
            for (int i = 0; i < heads.length; i++) {
                heads[i] = tree.head(i);
                arcs[i] = tree.label(i);
            }
        }
        return new Sentence(index, tokens, heads, arcs);
    }

    private static List<String> words(List<CoreLabel> labels) {
        return labels.stream().map(CoreLabel::word).toList();
    }

    /** The words that have no space between them and the next of the sentence. */
    private static BitSet touching(List<CoreLabel> labels) {
        BitSet touching = new BitSet();
        for (int i = 0; i < labels.size() - 1; i++) {
            touching.set(i, "".equals(labels.get(i).get(CoreAnnotations.AfterAnnotation.class)));
        }
        return touching;
    }
}
