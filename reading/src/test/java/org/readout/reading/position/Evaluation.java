package org.readout.reading.position;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Position;
import org.readout.model.Scenario;
import org.readout.model.Span;
import org.readout.reading.parse.CoreNlpParser;
import org.readout.reading.parse.Sentence;
import org.readout.reading.scenario.Scenarios;

/**
 * Prints all positions and scenarios of some texts, and for a gold file their recall.
 * Arguments: {@code --gold FILE DIRECTORY}, or text files. The text is cleaned roughly and the cast is {@link StandInCast#rough}.
 */
public final class Evaluation {

    private static final Pattern CITATION = Pattern.compile("(?m)(?<=[.!?\"] )(?:[A-Z][\\w ]{1,30}(?:\\+\\d+)?){1,5}$");

    private Evaluation() {}

    public static void main(String[] args) throws IOException {
        boolean gold = args.length == 3 && args[0].equals("--gold");
        List<Path> files = new ArrayList<>();
        if (gold) {
            try (Stream<Path> list = Files.list(Path.of(args[2]))) {
                list.sorted().forEach(files::add);
            }
        } else {
            Arrays.stream(args).map(Path::of).forEach(files::add);
        }
        JsonNode answers = gold ? new ObjectMapper().readTree(Path.of(args[1]).toFile()) : null;
        CoreNlpParser parser = new CoreNlpParser();
        Positions positions = new Positions();
        Scenarios scenarios = new Scenarios();
        int[] found = new int[2];
        int[] all = new int[2];
        int[] shown = new int[2];
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String name = file.getFileName().toString();
            Document document = new Document("d-000000000000", name, "0".repeat(64), text, "en", List.of(), List.of());
            List<Sentence> sentences = parser.parse(cleaned(text));
            List<Position> stances = positions.find(document, sentences, StandInCast.rough(sentences), (s, t) -> List.of());
            List<Scenario> futures = scenarios.find(document, sentences, (s, t) -> List.of());
            System.out.println("##### " + file);
            stances.forEach(p -> System.out.println("P " + p.actor().name() + " | " + p.stance() + " | " + p.issue()
                    + (p.target() == null ? "" : " -> " + p.target().name()) + " | " + line(p.statement()) + "\n      << " + line(p.evidence().quote())));
            futures.forEach(s -> System.out.println("S [" + line(s.condition().quote()) + "] " + s.modality() + " "
                    + s.consequences().stream().map(c -> "[" + line(c.quote()) + "]").toList()));
            shown[0] += stances.size();
            shown[1] += futures.size();
            if (answers != null) {
                score(answers, name, text, stances, futures, found, all);
            }
        }
        System.out.printf(Locale.ROOT, "positions %d of %d, %d shown; scenarios %d of %d, %d shown%n",
                found[0], all[0], shown[0], found[1], all[1], shown[1]);
    }

    private static void score(JsonNode gold, String name, String text, List<Position> stances, List<Scenario> futures, int[] found, int[] all) {
        for (JsonNode p : gold.get("positions")) {
            if (name.startsWith(p.get("doc").asText())) {
                Span span = span(text, p);
                boolean hit = stances.stream().anyMatch(q -> q.evidence().span().overlaps(span)
                        && words(q.actor().name()).stream().anyMatch(words(p.get("actor").asText())::contains));
                all[0]++;
                found[0] += hit ? 1 : 0;
                if (!hit) {
                    System.out.println("  missed P " + p.get("actor").asText() + " | " + p.get("span").asText());
                }
            }
        }
        for (JsonNode s : gold.get("scenarios")) {
            if (name.startsWith(s.get("doc").asText())) {
                boolean hit = futures.stream().anyMatch(q -> q.condition().span().overlaps(span(text, s.get("trigger")))
                        && q.consequences().stream().anyMatch(c -> touches(c, text, s.get("consequences"))));
                all[1]++;
                found[1] += hit ? 1 : 0;
                if (!hit) {
                    System.out.println("  missed S " + s.get("trigger").get("span").asText() + " => " + s.get("consequences").get(0).get("span").asText());
                }
            }
        }
    }

    private static boolean touches(Evidence consequence, String text, JsonNode wanted) {
        for (JsonNode w : wanted) {
            if (consequence.span().overlaps(span(text, w))) {
                return true;
            }
        }
        return false;
    }

    private static Span span(String text, JsonNode item) {
        int start = text.offsetByCodePoints(0, item.get("start").asInt());
        return new Span(start, start + item.get("span").asText().length());
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
        words.removeAll(Set.of("the", "of", "and", "president", ""));
        words.removeIf(w -> w.length() < 2);
        if (words.contains("united") || name.contains("U.S.")) {
            words.add("us");
        }
        return words;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            boolean within = i > 0 && i + 1 < out.length() && !Character.isWhitespace(out.charAt(i - 1)) && !Character.isWhitespace(out.charAt(i + 1));
            switch (c) {
                case '\u2018', '\u2019' -> out.setCharAt(i, '\'');
                case '\u201c', '\u201d' -> out.setCharAt(i, '"');
                case '\u2013' -> out.setCharAt(i, within ? '-' : '\u2014');
                case '\u2022', '\u00a0' -> out.setCharAt(i, ' ');
                default -> { }
            }
        }
        Matcher m = CITATION.matcher(out.toString());
        while (m.find()) {
            for (int i = m.start(); i < m.end(); i++) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }
}
