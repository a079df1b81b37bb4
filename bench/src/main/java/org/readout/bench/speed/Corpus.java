package org.readout.bench.speed;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.readout.bench.Bench;
import org.readout.intake.Intake;
import org.readout.intake.Limits;
import org.readout.model.Document;
import org.readout.reading.Texts;

/**
 * Texts to read against the clock.
 *
 * @param name as on the command line and in the table
 * @param documents always in the same order
 */
record Corpus(String name, List<Document> documents) {

    private static final int NEWS_TEXTS = 40;

    /** The names of the corpora. */
    static final List<String> NAMES = List.of("seeds", "news", "example");

    /**
     * {@code seeds}: the five articles beside the data, political nearly throughout. {@code news}: general news, the first forty texts of
     * TimeBank. {@code example}: the bundled articles. Throws {@link org.readout.bench.MissingData} if the texts are not there.
     */
    static Corpus of(String name, Bench bench) throws IOException {
        return switch (name) {
            case "seeds" -> new Corpus(name, articles(bench.data("../seeds")));
            case "news" -> new Corpus(name, news(bench.files("tempeval3-dev/TimeBank", "*.tml")));
            case "example" -> new Corpus(name, articles(bench.home().resolve("examples/reykjavik/articles")));
            default -> throw new IllegalArgumentException("no corpus '" + name + "'; there are " + String.join(", ", NAMES));
        };
    }

    private static List<Document> articles(Path folder) {
        return new Intake(Limits.DEFAULT).read(List.of(folder)).documents();
    }

    private static List<Document> news(List<Path> files) throws IOException {
        List<Document> texts = new ArrayList<>();
        for (Path file : files.subList(0, Math.min(files.size(), NEWS_TEXTS))) {
            String page = Files.readString(file);
            int from = page.indexOf("<TEXT>") + "<TEXT>".length();
            String body = page.substring(from, page.indexOf("</TEXT>", from)).replaceAll("<[^>]*>", "").replace("&amp;", "&");
            texts.add(Texts.document(file.getFileName().toString(), body, ""));
        }
        return List.copyOf(texts);
    }

    /** How many tokens CoreNLP's tokenizer makes of them: the unit of every speed. */
    int tokens() {
        Properties tokenize = new Properties();
        tokenize.setProperty("annotators", "tokenize");
        StanfordCoreNLP tokenizer = new StanfordCoreNLP(tokenize);
        return documents.stream().mapToInt(d -> {
            CoreDocument text = new CoreDocument(d.text());
            tokenizer.annotate(text);
            return text.tokens().size();
        }).sum();
    }
}
