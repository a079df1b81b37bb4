package org.readout.bench.synthetic;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code readout-bench scale}: what linking and weighing cost as piles grow, and how much of a known truth they recover. */
@Command(
        name = "scale",
        mixinStandardHelpOptions = true,
        description = {
            "Makes piles of invented readings whose truth is known, tells their stories and prints for each size:",
            "seconds by the clock and of the processors, growth against linear per decade (1 is linear), the most heap",
            "in use after a collection, milliseconds to add one article more, B-cubed F1 of mentions to events, the share",
            "of events whose origin counts are exact for every status, the share of documents whose origin is exact, and",
            "precision and recall of the planted conflicts."},
        footer = {"", "Example: readout-bench scale --articles 1000,10000 --json scale.json"})
public final class ScaleCommand implements Callable<Integer> {

    @Option(names = "--articles", split = ",", paramLabel = "N", description = "Sizes of the piles (default: 1000,10000,100000).")
    private List<Integer> sizes = List.of(1_000, 10_000, 100_000);

    @Option(names = "--seed", paramLabel = "N", description = "What the piles are made from (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the rows there, as a JSON list.")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        for (int size : sizes) {
            if (size < 1 || size > Scale.MOST) {
                throw new ParameterException(spec.commandLine(), "--articles " + size + ": a size must be from 1 to " + Scale.MOST);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("| articles | seconds | CPU s   | growth | peak MB | add ms | event B3 F1 | origin counts | documents | conflict P | conflict R |");
        out.println("| -------- | ------- | ------- | ------ | ------- | ------ | ----------- | ------------- | --------- | ---------- | ---------- |");
        out.flush();
        List<ScaleRow> rows = new ArrayList<>();
        new Scale(seed).measure(sizes, row -> {
            rows.add(row);
            Recovery got = row.recovery();
            out.printf(Locale.ROOT, "| %8d | %7.2f | %7.2f | %6s | %7.0f | %6.1f | %11.3f | %13.3f | %9.3f | %10.3f | %10.3f |%n", row.articles(), row.seconds(),
                    row.cpuSeconds(), row.growth() == null ? "" : String.format(Locale.ROOT, "%.2f", row.growth()), row.peakMegabytes(), row.addMilliseconds(),
                    got.eventF1(), got.originsExact(), got.documentsExact(), got.conflictPrecision(), got.conflictRecall());
            out.flush();
        });
        if (json != null) {
            Files.writeString(json, new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(rows) + "\n");
        }
        return 0;
    }
}
