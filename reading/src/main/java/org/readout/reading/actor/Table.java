package org.readout.reading.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads tab-separated tables. A row that begins with a table's name gives its columns; one file may hold several tables. */
final class Table {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "state", List.of("state", "name", "also", "adjectives", "people", "capitals", "leader", "years"),
            "seat", List.of("seat", "also", "state", "sector", "place"),
            "organisation", List.of("organisation", "also", "code", "sector"),
            "person", List.of("person", "also", "alone", "state", "sector", "gender", "offices"),
            "place", List.of("place", "also", "within", "state"),
            "title", List.of("title", "also", "sector", "office", "gender"),
            "role", List.of("role", "also", "sector", "general", "kind"),
            "headword", List.of("headword", "sector", "kind"),
            "given", List.of("given", "gender", "of"));

    /** A row: where it stands, the table it belongs to, and its cells by column. */
    record Row(String file, int line, String table, Map<String, String> cells) {

        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The cell named like the table, which may not be empty. */
        String key() {
            String key = get(table);
            if (key.isEmpty()) {
                throw wrong("the column '" + table + "' is empty; give it a name");
            }
            return key;
        }

        List<String> list(String column) {
            List<String> values = new ArrayList<>();
            for (String value : get(column).split(";")) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
            return values;
        }

        IllegalArgumentException wrong(String why) {
            return new IllegalArgumentException(file + ", line " + line + ": " + why);
        }
    }

    private Table() {}

    static List<Row> bundled(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing from the jar; build the module again");
            }
            return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> file(Path path) {
        try (BufferedReader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            return read(path.toString(), in);
        } catch (IOException e) {
            throw new IllegalArgumentException(path + " cannot be read as UTF-8 text (" + e.getClass().getSimpleName() + "); check the path and save it as UTF-8", e);
        }
    }

    private static List<Row> read(String file, BufferedReader in) throws IOException {
        List<Row> rows = new ArrayList<>();
        String table = "";
        List<String> columns = List.of();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (COLUMNS.containsKey(cells[0]) && (cells.length > 1 && COLUMNS.get(cells[0]).contains(cells[1]))) {
                table = cells[0];
                columns = header(file, number, table, cells);
                continue;
            }
            if (columns.isEmpty()) {
                throw new IllegalArgumentException(file + ", line " + number + ": '" + cells[0]
                        + "' stands before any row of column names; begin with one, such as: person\talso\talone\tstate\tsector\tgender\toffices (tabs between)");
            }
            if (cells.length > columns.size()) {
                throw new IllegalArgumentException(file + ", line " + number + ": " + cells.length + " columns where the table '" + table + "' has "
                        + columns.size() + "; remove the last tabs");
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cells[i].strip());
            }
            rows.add(new Row(file, number, table, row));
        }
        return rows;
    }

    private static List<String> header(String file, int line, String table, String[] cells) {
        List<String> columns = new ArrayList<>();
        for (String cell : cells) {
            String column = cell.strip();
            if (!COLUMNS.get(table).contains(column) || columns.contains(column)) {
                throw new IllegalArgumentException(file + ", line " + line + ": the table '" + table + "' has no column '" + column + "' here; its columns are "
                        + String.join(", ", COLUMNS.get(table)));
            }
            columns.add(column);
        }
        return columns;
    }
}
