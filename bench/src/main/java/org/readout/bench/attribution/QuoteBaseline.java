package org.readout.bench.attribution;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.readout.model.Span;

/**
 * CoreNLP's quote annotator with statistical coreference: quotations and who speaks them. It tells no cues, so only
 * source and content are compared, in its favour.
 */
final class QuoteBaseline {

    static final String NAME = "CoreNLP quote annotator";

    /**
     * Its figures by part of the data, measured once with CoreNLP 4.5.10 and these classes. It takes some minutes for a hundred articles, so it
     * is not run again unless asked for: {@code JDK_JAVA_OPTIONS="-Xmx6g -Dreadout.bench.quotes=true" ./readout-bench quality attribution}.
     */
    private static final Map<String, Tally> RECORDED = Map.of("dev", new Tally(2066, 419, 748, 540));

    private final StanfordCoreNLP pipeline;

    private QuoteBaseline() {
        Properties p = new Properties();
        p.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        p.setProperty("ner.applyFineGrained", "false");
        p.setProperty("ner.useSUTime", "false");
        p.setProperty("ner.applyNumericClassifiers", "false");
        p.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        p.setProperty("coref.algorithm", "statistical");
        p.setProperty("coref.md.type", "dependency");
        p.setProperty("quote.attributeQuotes", "true");
        pipeline = new StanfordCoreNLP(p);
    }

    /** Its figures on {@code articles}, all zero if they were never measured. */
    static Tally of(String part, List<Article> articles) {
        if (!Boolean.getBoolean("readout.bench.quotes")) {
            return RECORDED.getOrDefault(part, Tally.NONE);
        }
        QuoteBaseline quotes = new QuoteBaseline();
        return articles.stream().map(a -> Tally.of(a.marked(), quotes.in(a.text()), Statement::sourced)).reduce(Tally.NONE, Tally::plus);
    }

    /** The quotations of {@code text} to which it gives a speaker. */
    private List<Statement> in(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
        List<Statement> found = new ArrayList<>();
        List<CoreMap> quotes = annotation.get(CoreAnnotations.QuotationsAnnotation.class);
        for (CoreMap quote : quotes == null ? List.<CoreMap>of() : quotes) {
            Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
            Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
            if (first != null && last != null) {
                Span speaker = new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
                Span said = new Span(quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class), quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
                found.add(new Statement(List.of(speaker), List.of(), List.of(said)));
            }
        }
        return found;
    }
}
