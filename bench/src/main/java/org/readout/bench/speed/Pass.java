package org.readout.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import org.readout.bench.Bench;
import org.readout.model.Document;
import org.readout.reading.Reader;

/** One pass over a corpus, or several in one, as JMH runs it: the documents are shared out among the threads. */
@State(Scope.Benchmark)
public class Pass {

    @Param("whole-reading")
    public String work = "";

    @Param("example")
    public String corpus = "";

    @Param("1")
    public int threads;

    @Param("1")
    public int times;

    @Param("")
    public String home = "";

    @Param("")
    public String data = "";

    private List<Callable<Object>> jobs = List.of();
    private ExecutorService pool = Executors.newSingleThreadExecutor();

    @Setup
    public void load() throws IOException {
        Work each = Work.named(work);
        pool.shutdown();
        pool = Executors.newFixedThreadPool(threads);
        List<Document> documents = Corpus.of(corpus, new Bench(Path.of(home), Path.of(data), Reader::parser)).documents();
        jobs = Collections.nCopies(times, documents).stream().flatMap(List::stream).map(d -> (Callable<Object>) () -> each.on(d)).toList();
    }

    @Benchmark
    public void pass(Blackhole sink) throws InterruptedException, ExecutionException {
        for (Future<Object> done : pool.invokeAll(jobs)) {
            sink.consume(done.get());
        }
    }

    @TearDown
    public void close() {
        pool.shutdown();
    }
}
