package org.readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.readout.brief.HtmlBrief;
import org.readout.brief.JsonBrief;
import org.readout.brief.MarkdownBrief;
import org.readout.brief.Rendering;
import org.readout.brief.TextBrief;
import org.readout.intake.Batch;
import org.readout.intake.Intake;
import org.readout.intake.Limits;
import org.readout.model.Document;
import org.readout.model.Reading;
import org.readout.model.Story;
import org.readout.reading.Reader;
import org.readout.story.Stories;

/** The whole way from paths to a printed brief. */
final class Briefing {

    private final BriefOptions options;
    private final PrintWriter out;
    private final PrintWriter err;

    Briefing(BriefOptions options, PrintWriter out, PrintWriter err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** Prints the brief of what stands at {@code paths}; the exit code. */
    int run(List<Path> paths) throws IOException, InterruptedException {
        Batch batch = new Intake(Limits.DEFAULT.withMaxBytes(options.maxBytes)).read(paths);
        batch.unread().stream().filter(u -> !batch.passedOver().contains(u))
                .forEach(u -> err.println("not read: " + u.name() + ": " + u.reason()));
        if (batch.documents().isEmpty()) {
            throw new Failure(batch.unread().isEmpty() ? 2 : 1, "nothing to read: no article in " + paths);
        }
        List<Reading> readings = read(batch.documents());
        Story story = new Stories().tell(readings, batch.unread(), batch.folded(), options.asOf);
        write(rendering().render(story));
        return batch.complete() ? 0 : 1;
    }

    private List<Reading> read(List<Document> documents) throws InterruptedException {
        Reader reader = options.lexicons.reader();
        Progress progress = new Progress(err, documents.size(), BriefOptions.terminal());
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, options.threads));
        try {
            List<Future<Reading>> pending = new ArrayList<>();
            for (Document d : documents) {
                pending.add(pool.submit(() -> {
                    Reading reading = reader.read(d);
                    progress.step();
                    return reading;
                }));
            }
            List<Reading> readings = new ArrayList<>();
            for (Future<Reading> f : pending) {
                readings.add(f.get());
            }
            return readings;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Rendering rendering() {
        return switch (options.format) {
            case TEXT -> new TextBrief(new TextBrief.Look(options.coloured(), options.columns()));
            case MARKDOWN -> new MarkdownBrief();
            case HTML -> new HtmlBrief();
            case JSON -> new JsonBrief();
        };
    }

    private void write(String brief) throws IOException {
        Path file = options.output;
        if (file == null) {
            out.print(brief);
            out.flush();
        } else {
            Files.writeString(file, brief);
        }
    }
}
