package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.reading.Reader;
import picocli.CommandLine.Option;

/** Options that extend the lexicons. */
final class Lexicons {

    @Option(names = "--actors", paramLabel = "FILE", description = "More people, states or organisations, in the format of docs/lexicons.md. May be repeated.")
    private List<Path> actors = new ArrayList<>();

    @Option(names = "--triggers", paramLabel = "FILE", description = "More words for happenings, in the format of docs/lexicons.md. May be repeated.")
    private List<Path> triggers = new ArrayList<>();

    /** The reader with these lexicons; loading takes some seconds. */
    Reader reader() {
        readable("--actors", actors);
        readable("--triggers", triggers);
        try {
            return Reader.load(actors, triggers);
        } catch (IllegalArgumentException e) {
            throw new Failure(2, e.getMessage());
        } catch (IllegalStateException e) {
            throw new Failure(3, e.getMessage());
        }
    }

    private static void readable(String option, List<Path> files) {
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new Failure(2, option + " '" + file + "' cannot be read: name an existing lexicon file");
            }
        }
    }
}
