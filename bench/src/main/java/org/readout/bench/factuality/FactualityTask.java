package org.readout.bench.factuality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.bench.Bench;
import org.readout.bench.Row;
import org.readout.bench.Task;
import org.readout.model.Document;
import org.readout.model.Mention;
import org.readout.reading.Reader;
import org.readout.reading.Texts;
import org.readout.reading.factuality.Judgement;

/**
 * Did it happen? On every file of the folders {@code UW}, {@code UDS_IH2} and {@code MEANTIME…} but the {@code train.jsonl}, whose rows were
 * looked at to number the {@link Scale}. Each file is measured on all its event words, and on those that the reading finds and reports.
 */
public final class FactualityTask implements Task {

    private static final String TASK = "factuality";
    private static final String FOLDER = "factuality-dev";

    @Override
    public List<Row> measure(Bench bench) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Path file : files(bench.data(FOLDER))) {
            List<Marked> sentences = Marked.read(file);
            String part = file.getParent().getFileName() + " " + file.getFileName().toString().replace(".jsonl", "");
            Scale scale = part.startsWith("UDS") ? Scale.DID : Scale.DID_OR_WILL;
            rows.addAll(rows(part + ", all words", all(sentences, scale, bench.reader())));
            rows.addAll(rows(part + ", events found", reported(sentences, scale, bench.reader())));
        }
        return rows;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(f -> f.getFileName().toString().endsWith(".jsonl") && !f.getFileName().toString().equals("train.jsonl"))
                    .filter(f -> f.getParent().getFileName().toString().matches("UW|UDS_IH2|MEANTIME.*")).sorted().toList();
        }
    }

    private static List<Row> rows(String part, List<Graded> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Graded> always = words.stream().map(w -> new Graded(w.gold(), 3)).toList();
        double usual = Figures.usual(words);
        List<Graded> majority = words.stream().map(w -> new Graded(w.gold(), usual)).toList();
        return List.of(
                Row.of(TASK, part, words.size(), "MAE", Figures.meanAbsoluteError(words)).beside("always 3", Figures.meanAbsoluteError(always)),
                Row.of(TASK, part, words.size(), "Pearson r", Figures.correlation(words)).beside("always 3", 0),
                Row.of(TASK, part, words.size(), "accuracy happened/not/uncertain", Figures.accuracy(words)).beside("majority", Figures.majority(words)),
                Row.of(TASK, part, words.size(), "macro-F1 happened/not/uncertain", Figures.macroF1(words)).beside("majority", Figures.macroF1(majority)),
                Row.of(TASK, part, words.size(), "balanced accuracy", Figures.balancedAccuracy(words)).beside("majority", Figures.balancedAccuracy(majority)),
                Row.of(TASK, part, words.size(), "F1 non-factual", Figures.nonfactualF1(words)).beside("always 3", 0));
    }

    /** Every event word, by what the reading says of the word. */
    private static List<Graded> all(List<Marked> sentences, Scale scale, Reader reader) {
        return Bench.each(sentences, s -> {
            List<Judgement> judgements = reader.judgements(document(s));
            return s.targets().stream().flatMap(t -> judgements.stream().filter(j -> j.word().start() <= t.start() && t.start() < j.word().end()).limit(1)
                    .map(j -> new Graded(t.grade(), scale.grade(j.status(), j.certainty(), j.verb())))).toList();
        }).stream().flatMap(List::stream).toList();
    }

    /** The event words that name a mention of the reading, by what that says. */
    private static List<Graded> reported(List<Marked> sentences, Scale scale, Reader reader) {
        return Bench.each(sentences, s -> {
            List<Mention> mentions = reader.read(document(s)).mentions();
            return s.targets().stream().flatMap(t -> mentions.stream().filter(m -> m.trigger().start() <= t.start() && t.start() < m.trigger().end()).limit(1)
                    .map(m -> new Graded(t.grade(), scale.grade(m.status(), m.certainty(), true)))).toList();
        }).stream().flatMap(List::stream).toList();
    }

    private static Document document(Marked sentence) {
        return Texts.document("sentence", sentence.text(), "");
    }
}
