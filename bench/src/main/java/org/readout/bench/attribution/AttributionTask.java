package org.readout.bench.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.readout.bench.Bench;
import org.readout.bench.Row;
import org.readout.bench.Task;
import org.readout.reading.Texts;
import org.readout.reading.voice.Report;

/**
 * Every attribution of news articles: direct, indirect and mixed quotation, belief, intention. Source, cue and content must each overlap by a
 * word ({@link Tally}).
 *
 * <p>The data marks outermost attributions only (of 19,831 cues of its training part none stands in another's content), so what a reader
 * finds inside the content of another is not counted; the row "precision, nested ones counted" counts them as wrong.
 */
public final class AttributionTask implements Task {

    private static final String DATA = "polnear-dev";

    /** The part that is printed first. */
    private static final String FIRST = "dev";

    /** A part ten times as long as the others: measured only with {@code JDK_JAVA_OPTIONS=-Dreadout.bench.train=true}. */
    private static final String LONG = "train";

    @Override
    public List<Row> measure(Bench bench) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String part : parts(bench.data(DATA))) {
            rows.addAll(rows(part, Article.of(bench, DATA + "/" + part), bench));
        }
        return rows;
    }

    private static List<String> parts(Path data) throws IOException {
        try (Stream<Path> folders = Files.list(data)) {
            return folders.filter(f -> Files.isDirectory(f.resolve("text")) && Files.isDirectory(f.resolve("attributions")))
                    .map(f -> f.getFileName().toString()).filter(p -> !p.equals(LONG) || Boolean.getBoolean("readout.bench.train"))
                    .sorted(Comparator.comparing((String p) -> !p.equals(FIRST)).thenComparing(p -> p)).toList();
        }
    }

    private static List<Row> rows(String part, List<Article> articles, Bench bench) {
        Tally sourced = Tally.NONE;
        Tally nested = Tally.NONE;
        Tally sourceless = Tally.NONE;
        Tally words = Tally.NONE;
        List<List<Statement>> found = Bench.each(articles, a -> bench.reader().attributions(Texts.document(a.name(), a.text(), "")).stream().map(AttributionTask::statement).toList());
        for (int i = 0; i < found.size(); i++) {
            Article article = articles.get(i);
            List<Statement> all = found.get(i);
            List<Statement> outermost = all.stream().filter(s -> all.stream().noneMatch(o -> o != s && s.inside(o) && !o.inside(s))).toList();
            sourced = sourced.plus(Tally.of(article.marked(), outermost, Statement::sourced));
            nested = nested.plus(Tally.of(article.marked(), all, Statement::sourced));
            sourceless = sourceless.plus(Tally.of(article.marked(), outermost, s -> !s.sourced()));
            words = words.plus(Tally.words(article.text(), article.marked(), outermost));
        }
        Tally quoted = QuoteBaseline.of(part, articles);
        return List.of(
                beside(Row.of("attribution", part, sourced.marked(), "recall", sourced.recall()), quoted, quoted.recall()),
                beside(Row.of("attribution", part, sourced.found(), "precision", sourced.precision()), quoted, quoted.precision()),
                beside(Row.of("attribution", part, sourced.marked(), "F1", sourced.f1()), quoted, quoted.f1()),
                Row.of("attribution", part, nested.found(), "precision, nested ones counted", nested.precision()),
                Row.of("attribution", part, words.marked(), "content word F1", words.f1()),
                Row.of("attribution", part, sourceless.marked(), "source-less F1", sourceless.f1()));
    }

    private static Row beside(Row row, Tally baseline, double value) {
        return baseline.found() == 0 ? row : row.beside(QuoteBaseline.NAME, value);
    }

    private static Statement statement(Report r) {
        return new Statement(r.source() == null ? List.of() : List.of(r.source()), List.of(r.cue()), r.content());
    }
}
