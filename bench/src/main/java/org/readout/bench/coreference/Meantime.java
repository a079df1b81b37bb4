package org.readout.bench.coreference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.bench.Bench;
import org.readout.model.Span;

/** Reads MEANTIME: all its articles are one pile. A mention that refers to nothing that another one refers to is alone. */
final class Meantime {

    private Meantime() {}

    static Pile read(Bench bench) throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        Map<List<Object>, Gold> gold = new LinkedHashMap<>();
        for (Path file : bench.files("meantime-apple/intra_cross-doc_annotation", "*.xml")) {
            Document xml = CatText.xml(file);
            CatText text = CatText.of(xml, file);
            String document = xml.getElementsByTag("Document").attr("doc_id");
            texts.put(document, text.text());
            Map<String, String> instances = instances(xml);
            for (Element mention : xml.getElementsByTag("EVENT_MENTION")) {
                String id = mention.attr("m_id");
                List<Span> words = mention.getElementsByTag("token_anchor").stream().map(a -> text.named().get(a.attr("t_id"))).filter(Objects::nonNull)
                        .sorted().toList();
                if (!words.isEmpty()) {
                    gold.putIfAbsent(List.of(document, words), new Gold(document, words, instances.getOrDefault(id, document + " alone " + id)));
                }
            }
        }
        return new Pile("apple", texts, List.copyOf(gold.values()));
    }

    /** For each mention what it refers to: an instance known to all articles, or to this one alone. */
    private static Map<String, String> instances(Document xml) {
        String document = xml.getElementsByTag("Document").attr("doc_id");
        Map<String, String> known = new HashMap<>();
        for (Element event : xml.getElementsByTag("EVENT")) {
            known.put(event.attr("m_id"), event.hasAttr("instance_id") ? event.attr("instance_id") : document + " " + event.attr("m_id"));
        }
        Map<String, String> instances = new HashMap<>();
        for (Element link : xml.getElementsByTag("REFERS_TO")) {
            String instance = known.get(link.getElementsByTag("target").attr("m_id"));
            if (instance != null) {
                link.getElementsByTag("source").forEach(s -> instances.putIfAbsent(s.attr("m_id"), instance));
            }
        }
        return instances;
    }
}
