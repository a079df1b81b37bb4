package org.readout.bench.coreference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.readout.bench.Bench;
import org.readout.model.Span;

/** Reads ECB+: a pile a topic. */
final class EcbPlus {

    private static final String FOLDER = "ecbplus-dev/";

    /** No article begins with more sentences that are parts of its address. */
    private static final int LONGEST_ADDRESS = 5;

    private EcbPlus() {}

    /** The files of marked mentions, one for each part of the data. */
    static List<Path> parts(Bench bench) throws IOException {
        return bench.files(FOLDER + "mentions", "*Event_gold_mentions.json");
    }

    /** The topics of one part. */
    static List<Pile> read(Bench bench, Path mentions) throws IOException {
        Map<String, Map<String, List<JsonNode>>> topics = new TreeMap<>();
        for (JsonNode m : new ObjectMapper().readTree(mentions.toFile())) {
            String document = m.path("doc_id").asText();
            topics.computeIfAbsent(topic(document), t -> new TreeMap<>()).computeIfAbsent(document, d -> new ArrayList<>()).add(m);
        }
        List<Pile> piles = new ArrayList<>();
        for (Map.Entry<String, Map<String, List<JsonNode>>> topic : topics.entrySet()) {
            TreeMap<String, String> texts = new TreeMap<>();
            Set<Gold> gold = new LinkedHashSet<>();
            for (Map.Entry<String, List<JsonNode>> document : topic.getValue().entrySet()) {
                Path file = bench.data(FOLDER + "ECB+/" + topic.getKey() + "/" + document.getKey() + ".xml");
                CatText text = CatText.of(CatText.xml(file), file);
                texts.put(document.getKey(), text.text());
                gold.addAll(mentions(document.getKey(), text, document.getValue()));
            }
            piles.add(new Pile(topic.getKey(), texts, List.copyOf(gold)));
        }
        return piles;
    }

    /** The half of its topic that an article was written for or added to: what the annotators kept apart. */
    static String subtopic(String document) {
        return topic(document) + (document.endsWith("plus") ? "+" : "");
    }

    private static String topic(String document) {
        return document.substring(0, document.indexOf('_'));
    }

    /** The lists count sentences from behind the address of the page, the articles from its beginning: the words tell how many it takes. */
    private static List<Gold> mentions(String document, CatText text, List<JsonNode> listed) {
        int address = IntStream.range(0, LONGEST_ADDRESS).boxed()
                .reduce((a, b) -> inPlace(text, listed, b) > inPlace(text, listed, a) ? b : a).orElse(0);
        List<Gold> gold = new ArrayList<>();
        for (JsonNode m : listed) {
            List<Span> words = words(text, m, address);
            if (!words.isEmpty()) {
                gold.add(new Gold(document, words, m.path("coref_chain").asText()));
            }
        }
        return gold;
    }

    private static long inPlace(CatText text, List<JsonNode> listed, int address) {
        return listed.stream().filter(m -> String.join(" ", words(text, m, address).stream().map(s -> text.text().substring(s.start(), s.end())).toList())
                .equals(m.path("tokens_str").asText())).count();
    }

    private static List<Span> words(CatText text, JsonNode mention, int address) {
        List<Span> words = new ArrayList<>();
        for (JsonNode number : mention.path("tokens_number")) {
            Span word = text.tokens().get(new CatText.At(mention.path("sent_id").asInt() + address, number.asInt()));
            if (word != null) {
                words.add(word);
            }
        }
        return words;
    }
}
