package org.readout.bench.coreference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.bench.Bench;
import org.readout.bench.Row;
import org.readout.bench.Task;
import org.readout.model.Document;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.Reading;
import org.readout.model.Span;
import org.readout.model.Story;
import org.readout.story.Stories;

/**
 * Event coreference on ECB+: each topic is read as one pile, and gold mentions are of one cluster if the story puts our mentions at the same
 * words into one event. A gold mention that the reading does not find stays alone. Gold mentions, topic level, singletons kept.
 */
public final class CoreferenceTask implements Task {

    private static final String FOLDER = "ecbplus-dev/";

    /** One gold mention. */
    private record Gold(String document, int sentence, List<Integer> tokens, String chain) {

        String topic() {
            return document.substring(0, document.indexOf('_'));
        }
    }

    @Override
    public List<Row> measure(Bench bench) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Path file : bench.files(FOLDER + "mentions", "*Event_gold_mentions.json")) {
            if (!file.toString().contains("Train")) {
                rows.addAll(rows(bench, file));
            }
        }
        return rows;
    }

    private static List<Row> rows(Bench bench, Path file) throws IOException {
        List<Gold> gold = gold(file);
        Map<Gold, String> right = new HashMap<>();
        Map<Gold, String> made = new HashMap<>();
        Map<String, List<Gold>> topics = new TreeMap<>();
        gold.forEach(g -> topics.computeIfAbsent(g.topic(), t -> new ArrayList<>()).add(g));
        int found = 0;
        for (Map.Entry<String, List<Gold>> topic : topics.entrySet()) {
            Map<Gold, String> events = events(bench, topic.getKey(), topic.getValue());
            found += events.size();
            for (Gold g : topic.getValue()) {
                right.put(g, g.chain);
                made.put(g, events.getOrDefault(g, "alone " + g));
            }
        }
        ConllScore score = ConllScore.of(Partition.byLabel(right), Partition.byLabel(made));
        String part = String.valueOf(file.getFileName()).contains("Dev") ? "ECB+ dev" : "ECB+ test";
        return List.of(Row.of("coreference", part, gold.size(), "share of mentions found", (double) found / gold.size()),
                row(part, gold, "MUC F1", score.muc().f1()), row(part, gold, "B3 F1", score.bCubed().f1()), row(part, gold, "CEAFe F1", score.ceafe().f1()),
                row(part, gold, "CoNLL F1", score.f1()).beside("same stem, same topic", part.endsWith("dev") ? 0.723 : 0.724));
    }

    private static Row row(String part, List<Gold> gold, String metric, double value) {
        return Row.of("coreference", part, gold.size(), metric, value);
    }

    private static List<Gold> gold(Path file) throws IOException {
        List<Gold> all = new ArrayList<>();
        for (JsonNode m : new ObjectMapper().readTree(file.toFile())) {
            List<Integer> tokens = new ArrayList<>();
            m.path("tokens_number").forEach(n -> tokens.add(n.asInt()));
            all.add(new Gold(m.path("doc_id").asText(), m.path("sent_id").asInt(), tokens, m.path("coref_chain").asText()));
        }
        return all.stream().distinct().toList();
    }

    /** The event of each gold mention that the story has one for. */
    private static Map<Gold, String> events(Bench bench, String topic, List<Gold> gold) throws IOException {
        Map<String, EcbText> texts = new TreeMap<>();
        for (Gold g : gold) {
            if (!texts.containsKey(g.document)) {
                texts.put(g.document, EcbText.read(bench.data(FOLDER + "ECB+/" + topic + "/" + g.document + ".xml")));
            }
        }
        List<Reading> readings = Bench.each(List.copyOf(texts.keySet()), name -> bench.reader().read(document(name, texts.get(name).text())));
        Story story = new Stories().tell(readings, List.of(), List.of(), null);
        Map<Gold, String> events = new HashMap<>();
        for (Event event : story.events()) {
            for (Mention m : event.mentions()) {
                for (Gold g : gold) {
                    if (m.evidence().document().equals(g.document) && g.tokens.stream().anyMatch(n -> overlaps(texts.get(g.document), g.sentence, n, m.trigger()))) {
                        events.putIfAbsent(g, topic + " " + event.id());
                    }
                }
            }
        }
        return events;
    }

    private static boolean overlaps(EcbText text, int sentence, int number, Span trigger) {
        Span token = text.tokens().get(new EcbText.At(sentence, number));
        return token != null && token.overlaps(trigger);
    }

    private static Document document(String name, String text) {
        String unique = String.format(Locale.ROOT, "%064x", new BigInteger(1, name.getBytes(StandardCharsets.US_ASCII)));
        return new Document(name, name, unique, text, "en", List.of(), List.of());
    }
}
