package org.readout.bench.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One process of {@code readout code} over very many sentences: does its memory stay what it is? Each line is a sentence of the probes and one
 * with a number and a name of its own, so that no line is the same as another.
 *
 * @param home the checkout
 * @param sentences how many, two in a line
 */
record LongRun(Path home, int sentences) {

    private static final int STEPS = 10;
    /** Sentences in a line. */
    private static final int A_LINE = 2;

    /**
     * How it stood after a tenth of the sentences.
     *
     * @param sentences given so far
     * @param seconds since the start of the process
     * @param megabytes the most that the process has held until then; 0 where the system does not tell
     */
    record Step(int sentences, double seconds, double megabytes) {}

    /** Runs it and tells after each tenth. Events are counted and thrown away; the number of events is given back. */
    int run(List<String> bundled, Consumer<Step> told) throws IOException, InterruptedException {
        ObjectMapper json = new ObjectMapper();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(home.resolve("readout").toString(), "code", "-")
                .redirectError(new File("/dev/null")).start();
        int[] events = {0};
        Thread counting = new Thread(() -> events[0] = lines(process));
        counting.start();
        try (BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
            for (int i = 1; i <= sentences / A_LINE; i++) {
                lines.write(json.writeValueAsString(Map.of("id", i, "text", varied(bundled.get(i % bundled.size()), i))));
                lines.write('\n');
                if (i % Math.max(1, sentences / A_LINE / STEPS) == 0) {
                    lines.flush();
                    told.accept(new Step(i * A_LINE, (System.nanoTime() - begin) / 1e9, held(process)));
                }
            }
        }
        counting.join();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("'readout code' ended with " + process.exitValue());
        }
        return events[0];
    }

    /** The sentence with a figure and a name that no other has. */
    private static String varied(String sentence, int number) {
        String name = Integer.toString(number, 26).chars().mapToObj(c -> String.valueOf((char) ('a' + Character.digit(c, 26))))
                .reduce("Q", String::concat);
        return sentence + " " + number + " people and " + name + " were there.";
    }

    private static int lines(Process process) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int count = 0;
            while (in.readLine() != null) {
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new IllegalStateException("the output of 'readout code' cannot be read", e);
        }
    }

    private static double held(Process process) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        return Files.exists(status) ? PeakMemory.resident(Files.readString(status)) : 0;
    }
}
