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

    /** The reader with these lexicons; loading takes some seconds. */
    Reader reader() {
        for (Path file : actors) {
            if (!Files.isReadable(file)) {
                throw new Failure(2, "--actors '" + file + "' cannot be read: name an existing lexicon file");
            }
        }
        try {
            return Reader.load(actors);
        } catch (IllegalArgumentException e) {
            throw new Failure(2, e.getMessage());
        }
    }
}
