package org.readout.bench.speed;

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
import org.readout.bench.Home;
import org.readout.bench.MissingData;
import org.readout.bench.probes.Probe;
import org.readout.bench.probes.Probes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout-bench speed}: tokens a second beside CoreNLP's stock pipeline, start-up, memory. */
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description = {
            "Prints tokens a second of reading on one and two threads, as a multiple of CoreNLP's stock pipeline",
            "(tokenize,pos,lemma,ner,depparse as it comes) in the same run, with peak memory; then the time that",
            "whole commands take from a cold start. Run it on a quiet machine; it takes some forty minutes.",
            "long codes very many sentences in one process and prints its memory after each tenth."},
        footer = {"", "Example: readout-bench speed reading --json speed.json"})
public final class SpeedCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "PART", description = "reading, start, long; the first two if none is named.")
    private List<String> parts = List.of();

    @Option(names = "--corpus", split = ",", paramLabel = "NAME",
            description = "Texts to read: seeds, news (both beside the checkout), example (default: seeds,news).")
    private List<String> corpora = List.of("seeds", "news");

    @Option(names = "--what", split = ",", paramLabel = "NAME", description = "stock-corenlp, parse-pipeline, whole-reading, code (default: all).")
    private List<String> works = Work.NAMES;

    @Option(names = "--warmup", paramLabel = "N", description = "Passes before measuring (default: ${DEFAULT-VALUE}).")
    private int warmup = 30;

    @Option(names = "--passes", paramLabel = "N", description = "Measured passes (default: ${DEFAULT-VALUE}).")
    private int passes = 7;

    @Option(names = "--sentences", paramLabel = "N", description = "Sentences of long (default: ${DEFAULT-VALUE}).")
    private int sentences = 1_000_000;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder with one folder for each data set (default: ../shared/data beside the checkout).")
    private @Nullable Path data;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the rows of reading there, as a JSON list.")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        check(parts, List.of("reading", "start", "long"));
        check(corpora, Corpus.NAMES);
        check(works, Work.NAMES);
        boolean missing = false;
        if (parts.isEmpty() || parts.contains("reading")) {
            missing = reading();
        }
        if (parts.isEmpty() || parts.contains("start")) {
            start();
        }
        if (parts.contains("long")) {
            endurance();
        }
        return missing ? 1 : 0;
    }

    private void check(List<String> given, List<String> known) {
        for (String name : given) {
            if (!known.contains(name)) {
                throw new ParameterException(spec.commandLine(), "no '" + name + "'; there are " + String.join(", ", known));
            }
        }
    }

    private boolean reading() throws Exception {
        Path home = Home.root();
        PrintWriter out = spec.commandLine().getOut();
        out.println("| what           | corpus  | threads | tokens/s | x stock | peak MB |");
        out.println("| -------------- | ------- | ------- | -------- | ------- | ------- |");
        out.flush();
        List<SpeedRow> rows = new ArrayList<>();
        boolean missing = false;
        for (String corpus : corpora) {
            try {
                Passes run = new Passes(home, data == null ? home.resolveSibling("shared").resolve("data") : data, warmup, passes);
                run.over(corpus, works, r -> {
                    rows.add(r);
                    out.printf(Locale.ROOT, "| %-14s | %-7s | %7d | %8.0f | %7s | %7.0f |%n", r.what(), r.corpus(), r.threads(), r.tokensPerSecond(),
                            r.ratioToStockCoreNlp() == null ? "" : String.format(Locale.ROOT, "%.1f", r.ratioToStockCoreNlp()), r.peakMegabytes());
                    out.flush();
                });
            } catch (MissingData e) {
                missing = true;
                spec.commandLine().getErr().println(corpus + " skipped: " + e.getMessage());
            }
        }
        if (json != null) {
            Files.writeString(json, new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(rows) + "\n");
        }
        return missing;
    }

    private void start() throws Exception {
        Path home = Home.root();
        Path sentence = Files.createTempFile("sentence", ".jsonl");
        try {
            Files.writeString(sentence, "{\"id\": \"s\", \"text\": \"The foreign minister of Norway visited Chile on Monday.\"}\n");
            Starts starts = new Starts(home, passes);
            PrintWriter out = spec.commandLine().getOut();
            out.println("| command                       | seconds | peak MB |");
            out.println("| ----------------------------- | ------- | ------- |");
            show(starts.of("readout code, one sentence", "code", sentence.toString()), out);
            show(starts.of("readout brief, the example", "brief", home.resolve("examples/reykjavik/articles").toString()), out);
            Path seeds = home.resolveSibling("shared").resolve("seeds");
            if (Files.isDirectory(seeds)) {
                show(starts.of("readout brief, the five seeds", "brief", seeds.toString()), out);
            } else {
                spec.commandLine().getErr().println("the five seeds skipped: '" + seeds + "' is not there");
            }
        } finally {
            Files.delete(sentence);
        }
    }

    private static void show(Starts.Start start, PrintWriter out) {
        out.printf(Locale.ROOT, "| %-29s | %7.2f | %7.0f |%n", start.what(), start.seconds(), start.peakMegabytes());
        out.flush();
    }

    private void endurance() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        out.println("| sentences | seconds | peak MB |");
        out.println("| --------- | ------- | ------- |");
        List<String> bundled = Probes.bundled("own").stream().map(Probe::sentence).toList();
        int events = new LongRun(Home.root(), sentences).run(bundled, step -> {
            out.printf(Locale.ROOT, "| %9d | %7.0f | %7.0f |%n", step.sentences(), step.seconds(), step.megabytes());
            out.flush();
        });
        out.println(events + " events");
    }
}
