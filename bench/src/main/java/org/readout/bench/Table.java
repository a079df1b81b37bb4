package org.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows as a table: Markdown, so that a page can show what a terminal shows. */
final class Table {

    private static final List<String> HEAD = List.of("task", "part", "items", "metric", "ours", "baseline", "best published peer");

    private Table() {}

    /** The table with its head, a line each; figures with three decimals. */
    static String of(List<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEAD);
        rows.forEach(r -> lines.add(List.of(r.task(), r.part(), Integer.toString(r.items()), r.metric(), figure(r.ours()), named(r.baseline()), named(r.peer()))));
        int[] widths = new int[HEAD.size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        StringBuilder table = new StringBuilder();
        for (int n = 0; n < lines.size(); n++) {
            append(table, lines.get(n), widths);
            if (n == 0) {
                append(table, HEAD.stream().map(h -> "-".repeat(widths[HEAD.indexOf(h)])).toList(), widths);
            }
        }
        return table.toString();
    }

    /** The two lines above the figures. */
    static String head() {
        return of(List.of());
    }

    private static void append(StringBuilder table, List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            table.append("| ").append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length() + 1));
        }
        table.append("|\n");
    }

    private static String named(Row.@Nullable Named other) {
        return other == null ? "" : figure(other.value()) + " " + other.name();
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
