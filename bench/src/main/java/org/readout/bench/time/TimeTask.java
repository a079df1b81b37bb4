package org.readout.bench.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.bench.Bench;
import org.readout.bench.MissingData;
import org.readout.bench.Row;
import org.readout.bench.Task;
import org.readout.model.Document;
import org.readout.model.Metadata;
import org.readout.reading.Reader;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.parse.Sentence;
import org.readout.reading.text.Normaliser;

/**
 * The reading's time expressions on TempEval-3's folders and on WikiWars. Each text is read as a document whose metadata give its date.
 * HeidelTime alone is run on the same sentences, told that WikiWars are narratives and the others news.
 */
public final class TimeTask implements Task {

    private static final String NEWS = "tempeval3-dev";
    private static final String WARS = "wikiwars/timex3";

    /** Texts of one kind, from one folder. */
    private record Part(String name, String type, List<TimeMl> texts) {}

    /** What two systems did on one part. */
    private record Scores(TimexScore ours, TimexScore plain) {

        static final Scores NONE = new Scores(TimexScore.NONE, TimexScore.NONE);

        Scores plus(Scores other) {
            return new Scores(ours.plus(other.ours), plain.plus(other.plain));
        }
    }

    @Override
    public List<Row> measure(Bench bench) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<Part> news = news(bench);
        Scores all = Scores.NONE;
        for (Part part : news) {
            Scores scores = scores(bench, part);
            all = all.plus(scores);
            rows.addAll(rows(part.name, scores, true));
        }
        if (news.size() > 1) {
            rows.addAll(rows("TempEval-3 together", all, true));
        }
        Optional<Path> wars = folder(bench, WARS);
        if (wars.isPresent()) {
            rows.addAll(rows("WikiWars", scores(bench, new Part("WikiWars", "narratives", texts(wars.get()))), false));
        } else if (news.isEmpty()) {
            throw new MissingData(bench.data("").resolve(NEWS));
        }
        return rows;
    }

    private static List<Part> news(Bench bench) throws IOException {
        List<Part> parts = new ArrayList<>();
        Optional<Path> root = folder(bench, NEWS);
        if (root.isPresent()) {
            try (Stream<Path> all = Files.walk(root.get())) {
                for (Path folder : all.filter(Files::isDirectory).sorted().toList()) {
                    List<TimeMl> texts = texts(folder);
                    if (!texts.isEmpty()) {
                        parts.add(new Part(String.valueOf(folder.getFileName()), "news", texts));
                    }
                }
            }
        }
        return parts;
    }

    private static Optional<Path> folder(Bench bench, String name) {
        try {
            return Optional.of(bench.data(name));
        } catch (MissingData e) {
            return Optional.empty();
        }
    }

    private static List<TimeMl> texts(Path folder) throws IOException {
        List<TimeMl> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tml")).sorted().toList()) {
                texts.add(TimeMl.read(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return texts;
    }

    private static Scores scores(Bench bench, Part part) {
        Reader reader = bench.reader();
        TimexScore ours = Bench.each(part.texts, t -> TimexScore.of(t.marks(), ours(reader, t))).stream().reduce(TimexScore.NONE, TimexScore::plus);
        PlainHeidelTime heidelTime = new PlainHeidelTime(part.type);
        TimexScore plain = TimexScore.NONE;
        for (TimeMl t : part.texts) {
            List<Sentence> sentences = bench.parser().parse(new Normaliser().normalise(document(t)).text());
            plain = plain.plus(TimexScore.of(t.marks(), heidelTime.find(t.text(), sentences, t.created())));
        }
        return new Scores(ours, plain);
    }

    private static List<Timex> ours(Reader reader, TimeMl text) {
        List<TimeExpression> found = reader.times(document(text));
        return found.stream().map(e -> new Timex(e.span(), e.timex())).toList();
    }

    private static Document document(TimeMl text) {
        return new Document("d-000000000000", text.name(), "0".repeat(64), text.text(), "en",
                List.of(new Metadata(Metadata.Field.PUBLISHED, text.created(), "creation time")), List.of());
    }

    private static List<Row> rows(String part, Scores s, boolean published) {
        Row value = row(part, s, "value F1", s.ours.valueF1(), s.plain.valueF1());
        return List.of(row(part, s, "strict F1", s.ours.strictF1(), s.plain.strictF1()),
                row(part, s, "relaxed F1", s.ours.relaxedF1(), s.plain.relaxedF1()),
                published ? value.against("HeidelTime on te3-platinum", 0.7761) : value);
    }

    private static Row row(String part, Scores s, String metric, double ours, double plain) {
        return Row.of("time", part, s.ours.gold(), metric, ours).beside("HeidelTime", plain);
    }
}
