package org.readout.bench.speed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Whole processes against the clock: the program's launcher, cold, as a user runs it. */
final class Starts {

    /** What one process took. */
    record Start(String what, double seconds, double peakMegabytes, int runs) {}

    private final Path home;
    private final int runs;

    Starts(Path home, int runs) {
        this.home = home;
        this.runs = runs;
    }

    /** The median run of a command line of {@code readout}. */
    Start of(String what, String... words) throws IOException, InterruptedException {
        double[] seconds = new double[runs];
        double peak = 0;
        for (int i = 0; i < runs; i++) {
            long begin = System.nanoTime();
            peak = Math.max(peak, run(words));
            seconds[i] = (System.nanoTime() - begin) / 1e9;
        }
        Arrays.sort(seconds);
        return new Start(what, seconds[runs / 2], peak, runs);
    }

    private double run(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(home.resolve("readout").toString()));
        line.addAll(List.of(words));
        File nothing = new File("/dev/null");
        Process process = new ProcessBuilder(line).redirectOutput(nothing).redirectErrorStream(true).start();
        process.getOutputStream().close();
        double peak = 0;
        do {
            peak = Math.max(peak, resident(process.pid()));
        } while (!process.waitFor(50, TimeUnit.MILLISECONDS));
        if (process.exitValue() != 0) {
            throw new IllegalStateException("'" + String.join(" ", line) + "' ended with " + process.exitValue());
        }
        return peak;
    }

    private static double resident(long process) throws IOException {
        try {
            return PeakMemory.resident(Files.readString(Path.of("/proc/" + process + "/status")));
        } catch (NoSuchFileException e) {
            return 0;
        }
    }
}
