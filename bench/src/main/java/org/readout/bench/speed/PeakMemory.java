package org.readout.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** The most memory the process has held: resident where the system tells (Linux), else the heap's peak. In megabytes of a million bytes. */
public final class PeakMemory implements InternalProfiler {

    static final String LABEL = "peak";
    private static final Path STATUS = Path.of("/proc/self/status");

    @Override
    public String getDescription() {
        return "peak memory";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

    @Override
    public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        return List.of(new ScalarResult(LABEL, megabytes(), "MB", AggregationPolicy.MAX));
    }

    private static double megabytes() {
        try {
            return Files.exists(STATUS) ? resident(Files.readString(STATUS))
                    : ManagementFactory.getMemoryPoolMXBeans().stream().map(MemoryPoolMXBean::getPeakUsage).mapToLong(u -> u.getUsed()).sum() / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The high-water mark of a Linux process's resident memory, from the text of its status file. */
    static double resident(String status) {
        return status.lines().filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst().orElse(0) * 1024 / 1e6;
    }
}
