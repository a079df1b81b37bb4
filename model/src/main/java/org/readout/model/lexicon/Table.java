package org.readout.model.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * A lexicon file: one row a line, columns separated by tabs, {@code #} starts a comment line, empty lines are skipped. A row shorter than
 * {@code columns} is filled with empty columns; a longer one is an error.
 *
 * @param rows in file order
 */
public record Table(List<Row> rows) {

    /**
     * One line of a lexicon.
     *
     * @param where file and line, for messages
     * @param columns stripped
     */
    public record Row(String where, List<String> columns) {

        public String get(int column) {
            return columns.get(column);
        }

        /** The file that the row stands in. */
        public String file() {
            return where.substring(0, where.lastIndexOf(" line "));
        }

        /** The number of columns without empty ones at the end, at least one. */
        public int filled() {
            int filled = columns.size();
            while (filled > 1 && columns.get(filled - 1).isEmpty()) {
                filled--;
            }
            return filled;
        }

        /** Column {@code column} split at {@code |}, without empty parts. */
        public List<String> list(int column) {
            return Arrays.stream(columns.get(column).split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
        }

        /** The constant of {@code known} that {@code name} spells, in any case; an error that lists them if there is none. */
        public <E extends Enum<E>> E named(Class<E> known, String name) {
            for (E value : known.getEnumConstants()) {
                if (value.name().equalsIgnoreCase(name.replace('-', '_'))) {
                    return value;
                }
            }
            throw error(name, "no " + known.getSimpleName() + "; known are " + List.of(known.getEnumConstants()));
        }

        /** {@code pattern} compiled by the JDK; an error in this row if it is none. */
        public Pattern pattern(String pattern, int flags) {
            try {
                return Pattern.compile(pattern, flags);
            } catch (PatternSyntaxException e) {
                throw error(pattern, "no regular expression of Java: " + e.getDescription());
            }
        }

        /** An error in this row that names the file, the line, the bad value and the rule. */
        public IllegalArgumentException error(String value, String rule) {
            return new IllegalArgumentException(where + ": '" + value + "': " + rule);
        }
    }

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * The lexicon {@code file} that is bundled beside {@code owner}.
     *
     * @throws IllegalStateException if there is none
     * @throws IllegalArgumentException naming file and line of a row that is too long
     */
    public static Table bundled(Class<?> owner, String file, int columns) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("lexicon " + file + " is not bundled beside " + owner.getName() + ": rebuild with mvn package");
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A user's lexicon.
     *
     * @throws IllegalArgumentException naming file, line and rule if it cannot be read as UTF-8, or a row is too long
     */
    public static Table file(Path path, int columns) {
        try {
            return parse(path.toString(), Files.readString(path), columns);
        } catch (IOException e) {
            throw new IllegalArgumentException(path + " cannot be read as UTF-8 text (" + e.getClass().getSimpleName()
                    + "); check the path and save it as UTF-8", e);
        }
    }

    /** Like {@link #bundled}; a cell that is empty or missing is an error too. */
    public static Table filled(Class<?> owner, String file, int columns) {
        Table table = bundled(owner, file, columns);
        for (Row row : table.rows) {
            if (row.columns.contains("")) {
                throw row.error(String.join(" ", row.columns), "every one of the " + columns + " columns needs a value; put tabs between them");
            }
        }
        return table;
    }

    /** This table; throws {@link IllegalArgumentException} naming the two rows if two have the same values in these columns. */
    public Table distinct(int... columns) {
        Keys keys = new Keys();
        rows.forEach(row -> keys.add(row, Arrays.stream(columns).mapToObj(row::get).collect(Collectors.joining(" "))));
        return this;
    }

    /** The first column, in the order of the file; throws {@link IllegalArgumentException} if a word stands twice. */
    public Set<String> words() {
        return pairs(0).keySet();
    }

    /** The second column by the first, in the order of the file; throws {@link IllegalArgumentException} if a key stands twice. */
    public Map<String, String> pairs() {
        return pairs(1);
    }

    private Map<String, String> pairs(int value) {
        Map<String, String> pairs = new LinkedHashMap<>();
        distinct(0).rows.forEach(row -> pairs.put(row.get(0), row.get(value)));
        return Collections.unmodifiableMap(pairs);
    }

    private static Table parse(String name, String text, int columns) {
        List<Row> rows = new ArrayList<>();
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (String cell : lines[i].split("\t", -1)) {
                cells.add(cell.strip());
            }
            String where = name + " line " + (i + 1);
            if (cells.size() > columns) {
                throw new IllegalArgumentException(where + ": " + cells.size() + " columns; the format has " + columns + ", see the file's head");
            }
            while (cells.size() < columns) {
                cells.add("");
            }
            rows.add(new Row(where, List.copyOf(cells)));
        }
        return new Table(rows);
    }
}
