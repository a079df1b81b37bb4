package org.readout.reading.date;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.uima.UIMAException;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.When;
import org.readout.reading.parse.CoreNlpParser;
import org.readout.reading.parse.Sentence;

/**
 * Measures {@link Dates} against HeidelTime alone on folders of TimeML texts. Not a test: run its main method with one argument
 * {@code FOLDER} or {@code FOLDER:undated} (dates of the documents withheld, HeidelTime told that the texts are narratives) a folder, and
 * {@code -e} first to print what is wrong. TempEval-3's TBAQ-cleaned and WikiWars (timex3) have the right form.
 */
final class MeasureDates {

    private MeasureDates() {}

    public static void main(String[] arguments) throws IOException, UIMAException {
        CoreNlpParser parser = new CoreNlpParser();
        Dates dates = new Dates();
        boolean errors = arguments.length > 0 && arguments[0].equals("-e");
        for (String argument : List.of(arguments).subList(errors ? 1 : 0, arguments.length)) {
            boolean undated = argument.endsWith(":undated");
            PlainHeidelTime plain = new PlainHeidelTime(undated ? "narratives" : "news");
            Scores ours = new Scores();
            Scores theirs = new Scores();
            long nanos = 0;
            long tokens = 0;
            for (TimeMl text : texts(Path.of(undated ? argument.substring(0, argument.length() - 8) : argument))) {
                List<Sentence> sentences = parser.parse(text.text());
                @Nullable When published = undated ? null : new When(Edtf.day(text.created()), "creation time");
                long start = System.nanoTime();
                List<TimeExpression> found = dates.find(sentences, published);
                nanos += System.nanoTime() - start;
                tokens += sentences.stream().mapToInt(Sentence::size).sum();
                ours.add(text, found.stream().map(e -> new Scores.Answer(e.span(), e.timex())).toList());
                theirs.add(text, plain.find(text.text(), sentences, text.created()));
            }
            System.out.println(argument);
            System.out.println("  HeidelTime: " + theirs);
            System.out.println("  Dates:      " + ours + String.format(Locale.ROOT, ", %.0f us a token", nanos / 1000.0 / tokens));
            if (errors) {
                ours.errors.forEach(System.out::println);
            }
        }
    }

    private static List<TimeMl> texts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".tml")).sorted().map(MeasureDates::text).toList();
        }
    }

    private static TimeMl text(Path file) {
        try {
            return TimeMl.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
