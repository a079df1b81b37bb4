package org.readout.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that {@code brief} and {@code demo} share. */
final class BriefOptions {

    private static final long LARGEST = 1_000_000_000;
    private static final int MOST_THREADS = 256;

    enum Format { TEXT, MARKDOWN, HTML, JSON }

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, markdown, html or json (default: text).")
    Format format = Format.TEXT;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the brief to FILE instead of standard output.")
    @Nullable Path output;

    @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class, description = "The story as it could be known on that day: later documents are left out. Form: 2025-11-10.")
    @Nullable LocalDate asOf;

    @Option(names = "--rulings", paramLabel = "FILE", description = "Your own decisions which articles are copies of one text and which are not, in the format of docs/origins.md.")
    @Nullable Path rulings;

    @Option(names = "--max-bytes", paramLabel = "N", description = "Refuse larger files (default: 10000000).")
    long maxBytes = 10_000_000;

    @Option(names = "--threads", paramLabel = "N", description = "Documents read at the same time (default: the number of processors). The result does not depend on it.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--width", paramLabel = "N", description = "Columns of the text brief (default: $COLUMNS, else 100).")
    int width;

    @Option(names = "--color", negatable = true, description = "Colour in the text brief (default: on a terminal, unless NO_COLOR is set).")
    @Nullable Boolean colour;

    @Mixin
    Lexicons lexicons = new Lexicons();

    /** Refuses values that make no sense before any work is done. */
    void check(List<Path> paths) {
        if (maxBytes < 1 || maxBytes > LARGEST) {
            throw new Failure(2, "--max-bytes " + maxBytes + " is not between 1 and " + LARGEST);
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new Failure(2, "--threads " + threads + " is not between 1 and " + MOST_THREADS);
        }
        if (width < 0) {
            throw new Failure(2, "--width " + width + " is negative; give the number of columns");
        }
        if (paths.stream().anyMatch(path -> path.toString().isEmpty())) {
            throw new Failure(2, "a PATH is empty; name a file or a folder, . for this one");
        }
        if (rulings != null) {
            new Rulings(rulings).check();
        }
        if (output != null) {
            new Target(output).check(paths);
        }
    }

    boolean coloured() {
        if (colour != null) {
            return colour;
        }
        String off = System.getenv("NO_COLOR");
        return output == null && System.console() != null && terminal() && (off == null || off.isEmpty());
    }

    int columns() {
        if (width > 0) {
            return Math.max(40, width);
        }
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("\\d{2,4}") ? Math.max(40, Integer.parseInt(columns)) : 100;
    }

    /** True if the launcher found standard output to be a terminal. */
    static boolean terminal() {
        return "1".equals(System.getenv("READOUT_TTY"));
    }
}
