package org.readout.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Fields of JSON objects, with errors that name what is missing. */
final class Fields {

    private Fields() {}

    /** The text of a field; empty if it is null or absent. */
    static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    /** A whole number that must be there. */
    static int number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isInt()) {
            throw new IllegalArgumentException("no whole number '" + field + "' in " + excerpt(node));
        }
        return value.intValue();
    }

    /** A list that must be there, each element read. */
    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        JsonNode list = node.path(field);
        if (!list.isArray()) {
            throw new IllegalArgumentException("no list '" + field + "' in " + excerpt(node));
        }
        List<T> values = new ArrayList<>();
        list.forEach(element -> values.add(read.apply(element)));
        return List.copyOf(values);
    }

    private static String excerpt(JsonNode node) {
        String json = node.toString();
        return json.length() <= 120 ? json : json.substring(0, 120) + "…";
    }
}
