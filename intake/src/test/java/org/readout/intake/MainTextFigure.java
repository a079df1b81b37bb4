package org.readout.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Metadata;

/**
 * Measures the main text of pages against the article bodies of the article extraction benchmark (F1 of four-word shingles, precision and recall
 * averaged over pages). Not a test: run its {@code main} with the folder that holds {@code ground-truth.json} and {@code html/}.
 */
final class MainTextFigure {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private record Score(String page, double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private MainTextFigure() {}

    /** Prints one line a page, worst first, then the figure. With a page's id as second argument, prints that page's text with its marks. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        List<Score> scores = new ArrayList<>();
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            if (arguments.length > 1 && !page.getKey().startsWith(arguments[1])) {
                continue;
            }
            Article article = read(folder.resolve("html").resolve(page.getKey() + ".html"));
            String body = page.getValue().path("articleBody").asText();
            if (arguments.length > 1) {
                article.lines().forEach(line -> System.out.println((line.mark() == null ? "+ " : "- " + line.mark() + " ") + line.text()));
                System.out.println("=== expected\n" + body);
            }
            scores.add(score(page.getKey(), shingles(body), shingles(account(article))));
        }
        scores.sort(Comparator.comparingDouble(Score::f1));
        scores.forEach(s -> System.out.printf(Locale.ROOT, "%.3f  P %.3f R %.3f  %s%n", s.f1(), s.precision, s.recall, s.page.substring(0, 12)));
        double precision = scores.stream().mapToDouble(Score::precision).average().orElse(0);
        double recall = scores.stream().mapToDouble(Score::recall).average().orElse(0);
        System.out.printf(Locale.ROOT, "pages %d  precision %.3f  recall %.3f  F1 %.3f%n", scores.size(), precision, recall, new Score("", precision, recall).f1());
    }

    private static Article read(Path file) throws Exception {
        try {
            return Page.read(Decoding.text(Files.readAllBytes(file)), Limits.DEFAULT);
        } catch (Refused e) {
            return new Article("", List.of(), List.of());
        }
    }

    /** The account without the title line that the page does not show there. */
    private static String account(Article article) {
        boolean titled = article.metadata().stream().anyMatch(m -> m.field() == Metadata.Field.TITLE);
        return String.join("\n", article.lines().stream().skip(titled ? 1 : 0).filter(line -> !line.isMarked()).map(Line::text).toList());
    }

    private static Score score(String page, Map<String, Integer> expected, Map<String, Integer> found) {
        Set<String> all = new HashSet<>(expected.keySet());
        all.addAll(found.keySet());
        double hit = 0;
        double extra = 0;
        double missed = 0;
        for (String shingle : all) {
            int e = expected.getOrDefault(shingle, 0);
            int f = found.getOrDefault(shingle, 0);
            hit += Math.min(e, f);
            extra += Math.max(0, f - e);
            missed += Math.max(0, e - f);
        }
        boolean same = extra == 0 && missed == 0;
        return new Score(page, same ? 1 : hit + extra == 0 ? 0 : hit / (hit + extra), same ? 1 : hit + missed == 0 ? 0 : hit / (hit + missed));
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        Map<String, Integer> shingles = new HashMap<>();
        int size = Math.min(4, words.size());
        for (int i = 0; size > 0 && i + size <= words.size(); i++) {
            shingles.merge(String.join(" ", words.subList(i, i + size)), 1, Integer::sum);
        }
        return shingles;
    }
}
