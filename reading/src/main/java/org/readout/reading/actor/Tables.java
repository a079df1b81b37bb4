package org.readout.reading.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.lexicon.Table;

/** Reads files of tables with named columns. A row that begins with a table's name gives its columns; one file may hold several tables. */
final class Tables {

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

    private static final int MOST_COLUMNS = 8;

    /** A row: where it stands, the table it belongs to, and its cells by column. */
    record Row(Table.Row from, String table, Map<String, String> cells) {

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
            return new IllegalArgumentException(from.where() + ": " + why);
        }
    }

    private Tables() {}

    static List<Row> bundled(String name) {
        return rows(Table.bundled(Tables.class, name, MOST_COLUMNS));
    }

    static List<Row> file(Path path) {
        return rows(Table.file(path, MOST_COLUMNS));
    }

    private static List<Row> rows(Table file) {
        List<Row> rows = new ArrayList<>();
        String table = "";
        List<String> columns = List.of();
        for (Table.Row line : file.rows()) {
            List<String> cells = line.columns().subList(0, line.filled());
            if (COLUMNS.containsKey(cells.get(0)) && cells.size() > 1 && COLUMNS.get(cells.get(0)).contains(cells.get(1))) {
                table = cells.get(0);
                columns = header(line, table, cells);
                continue;
            }
            if (columns.isEmpty()) {
                throw line.error(cells.get(0), "stands before any row of column names; begin with one, such as: "
                        + "person\talso\talone\tstate\tsector\tgender\toffices (tabs between)");
            }
            if (cells.size() > columns.size()) {
                throw line.error(cells.get(0), cells.size() + " columns where the table '" + table + "' has " + columns.size() + "; remove the last ones");
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            rows.add(new Row(line, table, row));
        }
        return rows;
    }

    private static List<String> header(Table.Row line, String table, List<String> cells) {
        List<String> columns = new ArrayList<>();
        for (String column : cells) {
            if (!COLUMNS.get(table).contains(column) || columns.contains(column)) {
                throw line.error(column, "the table '" + table + "' has no such column here; its columns are "
                        + String.join(", ", COLUMNS.get(table)));
            }
            columns.add(column);
        }
        return columns;
    }
}
