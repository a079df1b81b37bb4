package org.readout.bench.maintext;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.bench.Bench;
import org.readout.bench.Row;
import org.readout.bench.Task;
import org.readout.intake.Intake;
import org.readout.intake.Limits;

/**
 * What intake takes for the account on the pages of the article extraction benchmark. Some pages are in other languages, which the program
 * refuses; the first figure has their text too, as the published ones do, the second has only the pages that are read.
 */
public final class MainTextTask implements Task {

    private static final String FOLDER = "article-extraction-dev/";

    /** One page. */
    private record Page(ShingleScore score, boolean read) {}

    @Override
    public List<Row> measure(Bench bench) throws IOException {
        JsonNode truth = new ObjectMapper().readTree(bench.data(FOLDER + "ground-truth.json").toFile());
        Intake intake = new Intake(Limits.DEFAULT);
        List<Page> pages = Bench.each(bench.files(FOLDER + "html", "*.html"), file -> page(intake, file, truth));
        return List.of(row("all pages", pages).beside("readability4j", 0.938).against("rs_trafilatura", 0.967),
                row("pages that are read", pages.stream().filter(Page::read).toList()));
    }

    private static Row row(String part, List<Page> pages) {
        return Row.of("main-text", part, pages.size(), "shingle F1", ShingleScore.f1(pages.stream().map(Page::score).toList()));
    }

    private static Page page(Intake intake, Path file, JsonNode truth) {
        String name = String.valueOf(file.getFileName());
        String right = truth.path(name.substring(0, name.lastIndexOf('.'))).path("articleBody").asText();
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new Page(ShingleScore.of(right, intake.mainText(bytes)), !intake.read(name, bytes).documents().isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
