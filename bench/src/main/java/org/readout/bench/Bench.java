package org.readout.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.reading.Reader;
import org.readout.reading.parse.Parser;

/** What a task works with: the data, and the program under measurement. Loaded when first asked for; safe for all threads. */
public final class Bench {

    private final Path home;
    private final Path data;
    private final Supplier<Parser> parsers;
    private @Nullable Parser parser;
    private @Nullable Reader reader;

    /**
     * @param home the checkout
     * @param data the folder with one folder for each data set
     * @param parsers gives the parser to read with
     */
    public Bench(Path home, Path data, Supplier<Parser> parsers) {
        this.home = home;
        this.data = data;
        this.parsers = parsers;
    }

    /** The checkout. */
    public Path home() {
        return home;
    }

    /** A file or folder of the data, by its path below the data folder; throws {@link MissingData} if it is not there. */
    public Path data(String path) {
        Path found = data.resolve(path);
        if (!Files.exists(found)) {
            throw new MissingData(found);
        }
        return found;
    }

    /** The files directly in a folder of the data whose names match a {@code glob}, by name; throws {@link MissingData} if there are none. */
    public List<Path> files(String folder, String glob) throws IOException {
        Path at = data(folder);
        try (Stream<Path> all = Files.list(at)) {
            List<Path> found = all.filter(f -> at.getFileSystem().getPathMatcher("glob:" + glob).matches(f.getFileName())).sorted().toList();
            if (found.isEmpty()) {
                throw new MissingData(at.resolve(glob));
            }
            return found;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The program's parser. */
    public synchronized Parser parser() {
        Parser loaded = parser == null ? parsers.get() : parser;
        parser = loaded;
        return loaded;
    }

    /** The program's reader, with the bundled lexicons. */
    public synchronized Reader reader() {
        Reader loaded = reader == null ? Reader.load(List.of(), parser()) : reader;
        reader = loaded;
        return loaded;
    }

    /** Does {@code work} on each item, on all processors; the results stand in the order of the items. */
    public static <A, B> List<B> each(List<A> items, Function<A, B> work) {
        return items.parallelStream().map(work).toList();
    }
}
