package org.readout.bench.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how well a story agrees with the expected one. Exit code 1 if a floor is not met, 2 for a usage error. */
@Command(
        name = "StoryScore",
        mixinStandardHelpOptions = true,
        description = "Measures the story that readout brief --format json prints against a careful reader's.")
public final class StoryScore implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "STORY.json", description = "What the program printed.")
    private Path story = Path.of("");

    @Parameters(index = "1", paramLabel = "EXPECTED.json", description = "What a careful reader found.")
    private Path expected = Path.of("");

    @Parameters(index = "2", arity = "0..1", paramLabel = "ARTICLES_DIR",
            description = "The articles. Without them quotes are not checked, and expected offsets are taken as UTF-16 code units.")
    private @Nullable Path articles;

    @Option(names = "--floor", paramLabel = "NAME=VALUE", converter = FloorConverter.class,
            description = "Least value of a figure, or the most for unexplained extras and broken quotes. May be repeated.")
    private List<Floor> floors = List.of();

    @Option(names = "--verbose", description = "Also print what was missed or is too much.")
    private boolean verbose;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, out, err);
        out.flush();
        System.exit(code);
    }

    /** Runs one command line; the exit code. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        return new CommandLine(new StoryScore()).setOut(out).setErr(err).setExecutionExceptionHandler((e, command, parsed) -> {
            command.getErr().println("StoryScore: " + e.getMessage());
            return 2;
        }).execute(args);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Score score = Score.of(json(story), json(expected), articles == null ? Articles.none() : Articles.in(folder(articles)));
        List<String> shortfalls = score.shortOf(floors);
        out.print(score.table());
        if (verbose) {
            score.remarks().forEach(out::println);
        }
        shortfalls.forEach(spec.commandLine().getErr()::println);
        return shortfalls.isEmpty() ? 0 : 1;
    }

    private static Path folder(Path path) {
        if (!Files.isDirectory(path)) {
            throw new IllegalArgumentException("'" + path + "' is not a folder: name the folder of the articles");
        }
        return path;
    }

    private static JsonNode json(Path file) throws IOException {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("'" + file + "' does not exist", e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("'" + file + "' is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    static final class FloorConverter implements CommandLine.ITypeConverter<Floor> {

        @Override
        public Floor convert(String value) {
            try {
                return Floor.parse(value);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException(e.getMessage());
            }
        }
    }
}
