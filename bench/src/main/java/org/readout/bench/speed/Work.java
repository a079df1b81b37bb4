package org.readout.bench.speed;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import org.readout.brief.plover.PloverRecords;
import org.readout.model.Document;
import org.readout.reading.Reader;
import org.readout.reading.parse.Parser;
import org.readout.reading.text.Normaliser;

/** What is done to one document against the clock. Safe for all threads. */
@FunctionalInterface
interface Work {

    /** The names of the works: CoreNLP's stock pipeline, ours from tokens to trees, all that a brief does to an article, coding it. */
    List<String> NAMES = List.of("stock-corenlp", "parse-pipeline", "whole-reading", "code");

    /** Does it; returns something that depends on all of the result, so that nothing is left out. */
    Object on(Document document);

    /** Loads what the named work needs. */
    static Work named(String name) {
        return switch (name) {
            case "stock-corenlp" -> stock();
            case "parse-pipeline" -> parsing();
            case "whole-reading" -> {
                Reader reader = Reader.load(List.of());
                yield reader::read;
            }
            case "code" -> coding();
            default -> throw new IllegalArgumentException("no work '" + name + "'; there are " + String.join(", ", NAMES));
        };
    }

    private static Work stock() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
        return document -> {
            Annotation text = new Annotation(document.text());
            pipeline.annotate(text);
            return text;
        };
    }

    private static Work parsing() {
        Parser parser = Reader.parser();
        Normaliser normaliser = new Normaliser();
        return document -> parser.parse(normaliser.normalise(document).text());
    }

    private static Work coding() {
        Reader reader = Reader.load(List.of());
        PloverRecords records = new PloverRecords();
        return document -> records.of(document.id(), "", reader.read(document));
    }
}
