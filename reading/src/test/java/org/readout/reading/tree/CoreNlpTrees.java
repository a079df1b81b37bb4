package org.readout.reading.tree;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** The trees that CoreNLP's own parser finds, to compare with. */
final class CoreNlpTrees {

    private static final int LONGEST = 200;

    /** A sentence with its tree: heads counted from 0, -1 for the root. */
    record Parsed(List<String> words, List<String> tags, List<Integer> heads, List<String> labels) {

        /** Whether {@code tree} has the same heads and labels. */
        boolean is(Tree tree) {
            for (int i = 0; i < words.size(); i++) {
                if (tree.head(i) != heads.get(i) || !tree.label(i).equals(labels.get(i))) {
                    return false;
                }
            }
            return tree.size() == words.size();
        }
    }

    private final Annotator tokenizer;
    private final Annotator tagger;
    private final Annotator parser;

    CoreNlpTrees() {
        Properties p = new Properties();
        p.setProperty("ssplit.newlineIsSentenceBreak", "always");
        p.setProperty("depparse.numCached", "60000");
        AnnotatorImplementations parts = new AnnotatorImplementations();
        this.tokenizer = parts.tokenizer(p);
        this.tagger = parts.posTagger(p);
        this.parser = parts.dependencies(p);
    }

    /** The sentences of {@code text} that are not longer than the reader's parser reads them. */
    List<Parsed> of(String text) {
        Annotation annotation = new Annotation(text);
        tokenizer.annotate(annotation);
        List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .filter(s -> s.get(CoreAnnotations.TokensAnnotation.class).size() <= LONGEST).toList();
        annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        tagger.annotate(annotation);
        parser.annotate(annotation);
        return sentences.stream().map(CoreNlpTrees::parsed).toList();
    }

    private static Parsed parsed(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<Integer> heads = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        String[] arcs = new String[tokens.size()];
        int[] above = new int[tokens.size()];
        Arrays.fill(arcs, "root");
        Arrays.fill(above, -1);
        for (SemanticGraphEdge edge : sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class).edgeIterable()) {
            above[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
            arcs[edge.getDependent().index() - 1] = edge.getRelation().toString();
        }
        for (int i = 0; i < above.length; i++) {
            heads.add(above[i]);
            labels.add(arcs[i]);
        }
        return new Parsed(tokens.stream().map(CoreLabel::word).toList(), tokens.stream().map(CoreLabel::tag).toList(), heads, labels);
    }
}
