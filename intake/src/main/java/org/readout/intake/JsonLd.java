package org.readout.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.readout.model.Metadata;
import org.readout.model.Metadata.Field;

/** Metadata from the schema.org data that a page carries as JSON-LD. Of several articles the first counts. */
final class JsonLd {

    private static final JsonMapper LENIENT = JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
    private static final int NODES = 2_000;
    private static final Set<String> WITHIN = Set.of("@graph", "mainEntity", "mainEntityOfPage");

    private final List<Metadata> found = new ArrayList<>();

    private JsonLd() {}

    static List<Metadata> of(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            collect(script.data(), nodes);
        }
        JsonLd read = new JsonLd();
        nodes.stream().filter(JsonLd::isArticle).findFirst().or(() -> nodes.stream().filter(node -> types(node).contains("WebPage")).findFirst()).ifPresent(read::article);
        return read.found;
    }

    /** All objects of the data that can be the page's article, in the order of the data; damaged data is left aside. */
    private static void collect(String json, List<JsonNode> nodes) {
        try {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.add(LENIENT.readTree(json.strip().replaceFirst("^(?://)?<!\\[CDATA\\[|^<!--", "").replaceFirst("(?://)?(?:\\]\\]>|-->)$", "")));
            while (!open.isEmpty() && nodes.size() < NODES) {
                JsonNode node = open.poll();
                if (node.isArray()) {
                    node.forEach(open::add);
                } else if (node.isObject()) {
                    nodes.add(node);
                    WITHIN.forEach(key -> open.add(node.path(key)));
                }
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return;
        }
    }

    private static boolean isArticle(JsonNode node) {
        return types(node).stream().anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report"));
    }

    private static List<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        List<String> types = new ArrayList<>();
        (type.isArray() ? type : List.of(type)).forEach(t -> types.add(t.asText().replaceFirst("^.*/", "")));
        return types;
    }

    private void article(JsonNode article) {
        add(Field.TITLE, article, "headline");
        if (found.isEmpty()) {
            add(Field.TITLE, article, "name");
        }
        add(Field.OUTLET, article, "publisher");
        add(Field.AUTHOR, article, "author");
        if (found.stream().noneMatch(m -> m.field() == Field.AUTHOR)) {
            add(Field.AUTHOR, article, "creator");
        }
        add(Field.PUBLISHED, article, "datePublished");
        add(Field.MODIFIED, article, "dateModified");
        add(Field.ADDRESS, article, "url");
        add(Field.CANONICAL_ADDRESS, article, "mainEntityOfPage");
        add(Field.CREDIT, article, "sourceOrganization");
        add(Field.LANGUAGE, article, "inLanguage");
    }

    private void add(Field field, JsonNode article, String property) {
        JsonNode value = article.path(property);
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            String text = one.isTextual() ? one.asText() : one.path("name").asText(one.path("@id").asText(""));
            PageMetadata.clean(field, Parser.unescapeEntities(text, false)).ifPresent(clean -> found.add(new Metadata(field, clean, "JSON-LD " + property)));
        }
    }
}
