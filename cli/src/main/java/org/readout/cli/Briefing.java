package org.readout.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readout.brief.HtmlBrief;
import org.readout.brief.JsonBrief;
import org.readout.brief.MarkdownBrief;
import org.readout.brief.Plain;
import org.readout.brief.Rendering;
import org.readout.brief.TextBrief;
import org.readout.intake.Batch;
import org.readout.intake.Intake;
import org.readout.intake.Limits;
import org.readout.model.Later;
import org.readout.model.Ruling;
import org.readout.model.Unread;
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
    int run(List<Path> paths) throws InterruptedException {
        options.check(paths);
        Later<Reader> reader = Later.of(options.lexicons::reader);
        Batch batch = new Intake(Limits.DEFAULT.withMaxBytes(options.maxBytes)).read(paths);
        complain(batch.unread().stream().filter(u -> !batch.passedOver().contains(u)).toList());
        if (batch.documents().isEmpty()) {
            throw new Failure(1, "nothing to read: no article was found");
        }
        List<Ruling> rulings = options.rulings == null ? List.of() : new Rulings(options.rulings).about(batch);
        Progress progress = new Progress(err, batch.documents().size(), BriefOptions.terminal());
        Readings readings = Readings.of(batch.documents(), batch.folded(), reader.get()::read, options.threads, progress);
        complain(readings.failed());
        List<Unread> unread = Stream.concat(batch.unread().stream(), readings.failed().stream()).toList();
        write(rendering().render(new Stories().tell(readings.read(), unread, readings.folded(), options.asOf, rulings)));
        return batch.complete() && readings.failed().isEmpty() ? 0 : 1;
    }

    private void complain(List<Unread> unread) {
        unread.forEach(u -> err.println(Plain.line("not read: " + u.name() + ": " + u.reason())));
    }

    private Rendering rendering() {
        return switch (options.format) {
            case TEXT -> new TextBrief(new TextBrief.Look(options.coloured(), options.columns()));
            case MARKDOWN -> new MarkdownBrief();
            case HTML -> new HtmlBrief();
            case JSON -> new JsonBrief();
        };
    }

    private void write(String brief) {
        Path file = options.output;
        if (file == null) {
            out.print(brief);
            out.flush();
        } else {
            new Target(file).write(brief);
        }
    }
}
