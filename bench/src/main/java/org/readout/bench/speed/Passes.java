package org.readout.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.readout.bench.Bench;
import org.readout.reading.Reader;

/**
 * Runs passes over a corpus under JMH, each work and number of threads in a process of its own, one after the other.
 *
 * @param home the checkout
 * @param data the data folder
 * @param warmup passes that are not measured; of the stock pipeline five at most, since it has little code of its own to be compiled
 * @param measured passes that are
 */
record Passes(Path home, Path data, int warmup, int measured) {

    /** A pass reads a small corpus so often that it has so many documents: five texts cannot be shared out evenly. */
    private static final int DOCUMENTS = 40;
    /** What the launcher gives to Java. */
    private static final List<String> LAUNCHER = List.of("-Xmx1400m", "-Xms400m", "-Xmn200m", "-XX:+UseParallelGC", "-Xss4m", "-Dfile.encoding=UTF-8");
    /** Which the launcher gives where the system has them on request. */
    private static final String LARGE_PAGES = "-XX:+UseTransparentHugePages";
    /** What CoreNLP's stock pipeline was found to be fastest with: room, and one collector. */
    private static final List<String> STOCK = List.of("-Xmx3g", "-XX:+UseSerialGC", "-Xss4m", "-Dfile.encoding=UTF-8");

    /** Tells the rows for these works, as they are measured, on one and two threads; CoreNLP's stock pipeline, if among them, on one. */
    void over(String corpus, List<String> works, Consumer<SpeedRow> told) throws IOException, RunnerException {
        Corpus texts = Corpus.of(corpus, new Bench(home, data, Reader::parser));
        int tokens = texts.tokens();
        @Nullable Double stock = null;
        for (String work : works) {
            boolean isStock = work.equals("stock-corenlp");
            int times = isStock ? 1 : (DOCUMENTS + texts.documents().size() - 1) / texts.documents().size();
            for (int threads = 1; threads <= (isStock ? 1 : 2); threads++) {
                Collection<RunResult> results = new Runner(options(corpus, work, threads, times)).run();
                RunResult result = results.iterator().next();
                double speed = times * tokens * 1000.0 / result.getPrimaryResult().getStatistics().getPercentile(50);
                stock = isStock ? Double.valueOf(speed) : stock;
                told.accept(new SpeedRow(work, corpus, System.getProperty("java.version"), threads, speed, stock == null ? null : speed / stock,
                        result.getSecondaryResults().get(PeakMemory.LABEL).getScore(), measured));
            }
        }
    }

    private Options options(String corpus, String work, int threads, int times) {
        List<String> jvm = new ArrayList<>(work.equals("stock-corenlp") ? STOCK : LAUNCHER);
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(LARGE_PAGES::equals).forEach(jvm::add);
        return new OptionsBuilder().include("^" + Pass.class.getName().replace(".", "\\.") + "\\.pass$").mode(Mode.SingleShotTime)
                .timeUnit(TimeUnit.MILLISECONDS).warmupIterations(work.equals("stock-corenlp") ? Math.min(warmup, 5) : warmup).measurementIterations(measured).forks(1).timeout(TimeValue.minutes(30))
                .param("work", work).param("corpus", corpus).param("threads", Integer.toString(threads)).param("times", Integer.toString(times)).param("home", home.toString())
                .param("data", data.toString()).addProfiler(PeakMemory.class).verbosity(VerboseMode.SILENT)
                .jvmArgs(jvm.toArray(String[]::new)).build();
    }
}
