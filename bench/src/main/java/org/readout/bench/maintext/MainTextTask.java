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
import org.readout.model.Document;
import org.readout.model.Metadata;
import org.readout.model.Region;

/** What intake takes for the account on the pages of the article extraction benchmark, without the title. A refused page has no text. */
public final class MainTextTask implements Task {

    private static final String FOLDER = "article-extraction-dev/";

    @Override
    public List<Row> measure(Bench bench) throws IOException {
        JsonNode truth = new ObjectMapper().readTree(bench.data(FOLDER + "ground-truth.json").toFile());
        Intake intake = new Intake(Limits.DEFAULT);
        List<ShingleScore> scores = Bench.each(bench.files(FOLDER + "html", "*.html"), page -> score(intake, page, truth));
        return List.of(Row.of("main-text", "article extraction", scores.size(), "shingle F1", ShingleScore.f1(scores))
                .beside("readability4j", 0.938).against("rs_trafilatura", 0.967));
    }

    private static ShingleScore score(Intake intake, Path page, JsonNode truth) {
        String name = String.valueOf(page.getFileName());
        String right = truth.path(name.substring(0, name.lastIndexOf('.'))).path("articleBody").asText();
        try {
            return ShingleScore.of(right, intake.read(name, Files.readAllBytes(page)).documents().stream().findFirst().map(MainTextTask::body).orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without what is left out and without the title line. */
    static String body(Document document) {
        StringBuilder body = new StringBuilder();
        int from = document.first(Metadata.Field.TITLE).map(Metadata::value).filter(document.text()::startsWith).map(String::length).orElse(0);
        for (Region region : document.leftOut()) {
            if (region.span().end() > from) {
                body.append(document.text(), from, Math.max(from, region.span().start())).append('\n');
                from = region.span().end();
            }
        }
        return body.append(document.text().substring(from)).toString();
    }
}
