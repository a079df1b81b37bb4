package org.readout.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of a data file beside this class: columns separated by tabs, {@code #} lines and empty lines left out. */
final class Table {

    private Table() {}

    static List<List<String>> rows(String file, int columns) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(file), file + " is missing");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> row(file, line, columns)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String file, String line, int columns) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
            throw new IllegalStateException(file + ": '" + line + "' has " + row.size() + " columns, not " + columns + "; separate them with tabs");
        }
        return row;
    }
}
