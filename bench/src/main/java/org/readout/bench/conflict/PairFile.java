package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Conflict;

/**
 * Reads the pairs of one kind. The format:
 *
 * <pre>
 * === name
 * conflict: yes
 * words A: "the words of the first account, exactly"
 * words B: "and those of the second"
 * why: one line
 * == A ==
 * the first account, as a plain text file
 * == B ==
 * the second
 * </pre>
 *
 * <p>A look-alike says {@code conflict: no} and has no words.
 */
final class PairFile {

    private static final String PAIR = "=== ";
    private static final String A = "== A ==";
    private static final String B = "== B ==";
    private static final Pattern FIELD = Pattern.compile("(conflict|words A|words B|why): (.*\\S)");
    private static final Pattern QUOTED = Pattern.compile("\"(.+)\"");

    private final List<String> lines;
    private int next;

    private PairFile(String file) {
        this.lines = file.lines().toList();
    }

    /** The pairs of a file's text, in its order; throws {@link IllegalArgumentException} naming the line that is not of the format. */
    static List<Pair> parse(String file, Conflict.Kind kind) {
        PairFile reader = new PairFile(file);
        List<Pair> pairs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (reader.next < reader.lines.size()) {
            int line = reader.next + 1;
            try {
                Pair pair = reader.pair(kind);
                if (!names.add(pair.name())) {
                    throw new IllegalArgumentException("a second pair '" + pair.name() + "'; names are unique");
                }
                pairs.add(pair);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("pair at line " + line + ", read to line " + Math.min(reader.next + 1, reader.lines.size()) + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(pairs);
    }

    private Pair pair(Conflict.Kind kind) {
        String first = lines.get(next);
        if (!first.startsWith(PAIR)) {
            throw new IllegalArgumentException("'" + first + "' does not begin a pair; write '" + PAIR + "' and its name");
        }
        next++;
        Map<String, String> fields = fields();
        String a = until(B);
        next++;
        String b = until(PAIR);
        return new Pair(first.substring(PAIR.length()), kind, conflict(fields.get("conflict")), fields.getOrDefault("why", ""),
                new Account(a, words(fields.get("words A"))), new Account(b, words(fields.get("words B"))));
    }

    /** The header, to the mark of the first account, which is passed. */
    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        while (next < lines.size() && !lines.get(next).equals(A)) {
            Matcher field = FIELD.matcher(lines.get(next));
            if (!field.matches() || fields.put(field.group(1), field.group(2)) != null) {
                throw new IllegalArgumentException("'" + lines.get(next) + "' is none of conflict, words A, words B, why, each once as 'name: value', before '" + A + "'");
            }
            next++;
        }
        next++;
        return fields;
    }

    /** The text before the next line that begins with {@code mark}; the last account ends with the file. */
    private String until(String mark) {
        List<String> text = new ArrayList<>();
        while (next < lines.size() && !lines.get(next).startsWith(mark)) {
            text.add(lines.get(next++));
        }
        if (next >= lines.size() && !mark.equals(PAIR)) {
            throw new IllegalArgumentException("the pair has no '" + mark + "'; both accounts stand below their marks");
        }
        return String.join("\n", text).strip() + "\n";
    }

    private static boolean conflict(@Nullable String value) {
        if (!"yes".equals(value) && !"no".equals(value)) {
            throw new IllegalArgumentException("conflict is '" + (value == null ? "" : value) + "'; it is yes or no");
        }
        return value.equals("yes");
    }

    private static @Nullable String words(@Nullable String value) {
        if (value == null) {
            return null;
        }
        Matcher quoted = QUOTED.matcher(value);
        if (!quoted.matches()) {
            throw new IllegalArgumentException("words are '" + value + "'; put them between double quotes");
        }
        return quoted.group(1);
    }
}
