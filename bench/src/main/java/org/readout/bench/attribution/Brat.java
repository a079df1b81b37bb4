package org.readout.bench.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Span;

/** Reads brat stand-off: {@code T} lines with a type and spans, {@code E} lines that join them to one attribution. */
final class Brat {

    private Brat() {}

    /**
     * The attributions of {@code lines} that have a cue and a content.
     *
     * @param text what they speak of; the lines count its code points
     * @throws IllegalArgumentException naming a line that is not of the format
     */
    static List<Statement> read(String text, List<String> lines) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<Statement> statements = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split("\t");
            if (columns.length > 1 && columns[0].startsWith("T")) {
                spans.put(columns[0], spans(text, columns[1]));
            }
        }
        for (String line : lines) {
            String[] columns = line.split("\t");
            if (columns.length > 1 && columns[0].startsWith("E")) {
                Statement statement = statement(columns[1], spans);
                if (!statement.cue().isEmpty() && !statement.content().isEmpty()) {
                    statements.add(statement);
                }
            }
        }
        return statements;
    }

    private static Statement statement(String parts, Map<String, List<Span>> spans) {
        Map<String, List<Span>> roles = new HashMap<>();
        for (String part : parts.split(" ")) {
            String[] roleAndId = part.split(":");
            List<Span> named = roleAndId.length == 2 ? spans.get(roleAndId[1]) : null;
            if (named == null) {
                throw new IllegalArgumentException("'" + parts + "': each part must be a role, a colon and the id of a T line; '" + part + "' is not");
            }
            roles.computeIfAbsent(roleAndId[0].replaceAll("[0-9]+$", ""), role -> new ArrayList<>()).addAll(named);
        }
        return new Statement(roles.getOrDefault("Source", List.of()), roles.getOrDefault("Cue", List.of()), roles.getOrDefault("Content", List.of()));
    }

    /** The spans of {@code Content 21 24;30 38}. */
    private static List<Span> spans(String text, String typeAndSpans) {
        return Arrays.stream(typeAndSpans.substring(typeAndSpans.indexOf(' ') + 1).split(";"))
                .map(span -> Arrays.stream(span.split(" ")).mapToInt(n -> text.offsetByCodePoints(0, Integer.parseInt(n))).toArray())
                .map(span -> new Span(span[0], span[1])).toList();
    }
}
