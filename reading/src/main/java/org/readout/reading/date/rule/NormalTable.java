package org.readout.reading.date.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.reading.compiled.Stored;

/**
 * A table of normal forms: {@code January}, {@code 01}. Immutable.
 *
 * @param byText the texts that have one
 * @param byShape expressions for others, which are tried in order
 */
record NormalTable(Map<String, String> byText, List<Shape> byShape) {

    /** Texts that match and their normal form. */
    record Shape(Pattern pattern, String normal) {}

    /** An expression that more texts than this match is kept as one. */
    private static final int MOST_TEXTS = 100;

    @Nullable String of(String text) {
        String normal = byText.get(text);
        if (normal != null) {
            return normal;
        }
        return byShape.stream().filter(s -> s.pattern.matcher(text).matches()).map(Shape::normal).findFirst().orElse(null);
    }

    /** @param entries expressions and the normal forms of what matches them: the first that matches holds, before all the one that is the text itself */
    static void write(Map<String, String> entries, DataOutputStream to) throws IOException {
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        Map<String, String> byText = new LinkedHashMap<>();
        for (String expression : entries.keySet()) {
            Automaton automaton = new Automaton(new Alphabet());
            texts.put(expression, automaton.texts(Syntax.read(expression, automaton), MOST_TEXTS));
            if (texts.get(expression).isEmpty() || texts.get(expression).contains(expression)) {
                byText.put(expression, entries.get(expression));
            }
        }
        Map<String, String> byShape = new LinkedHashMap<>();
        entries.forEach((expression, normal) -> {
            for (String text : texts.get(expression)) {
                byText.putIfAbsent(text, byShape.entrySet().stream().filter(s -> text.matches(s.getKey())).findFirst().map(Map.Entry::getValue).orElse(normal));
            }
            if (texts.get(expression).isEmpty()) {
                byShape.put(expression, normal);
            }
        });
        write(byText.entrySet(), to);
        write(byShape.entrySet(), to);
    }

    private static void write(Set<Map.Entry<String, String>> pairs, DataOutputStream to) throws IOException {
        to.writeInt(pairs.size());
        for (Map.Entry<String, String> pair : pairs) {
            Stored.text(pair.getKey(), to);
            Stored.text(pair.getValue(), to);
        }
    }

    static NormalTable read(ByteBuffer from) {
        Map<String, String> byText = new HashMap<>();
        for (int left = from.getInt(); left > 0; left--) {
            byText.put(Stored.text(from), Stored.text(from));
        }
        List<Shape> byShape = new ArrayList<>();
        for (int left = from.getInt(); left > 0; left--) {
            byShape.add(new Shape(Pattern.compile(Stored.text(from)), Stored.text(from)));
        }
        return new NormalTable(byText, List.copyOf(byShape));
    }
}
