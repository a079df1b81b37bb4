package org.readout.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Under which circumstances figures were measured, in words. */
final class Circumstances {

    private Circumstances() {}

    /** Command, commit and machine, a paragraph. */
    static String of(Path home, List<String> tasks) throws IOException {
        String command = "./readout-bench quality" + (tasks.isEmpty() ? "" : " " + String.join(" ", tasks)) + " --page docs/quality.md";
        return "Measured by `" + command + "` at commit " + commit(home) + ", on " + Runtime.getRuntime().availableProcessors() + " processors ("
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "), Java " + System.getProperty("java.version") + ".\n";
    }

    private static String commit(Path home) throws IOException {
        Process git = new ProcessBuilder("git", "-C", home.toString(), "describe", "--always", "--dirty=, changed since").redirectErrorStream(true).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            return git.waitFor() == 0 ? said : "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
