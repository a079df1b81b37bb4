package org.readout.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A lexicon file: UTF-8, one entry a line, columns divided by tabs, {@code #} starts a line of comment, empty lines are skipped. */
public final class TabbedFile {

    private TabbedFile() {}

    /**
     * The entries of a bundled file, in order, each with exactly {@code columns} cells.
     *
     * @throws UncheckedIOException if the file is missing
     * @throws IllegalArgumentException naming the line that has another number of cells
     */
    public static List<List<String>> bundled(String name, int columns) {
        try (InputStream in = TabbedFile.class.getResourceAsStream("/org/readout/reading/" + name)) {
            if (in == null) {
                throw new IOException("lexicon " + name + " is not in the program's jar; install the program again");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return entries(name, reader.lines().toList(), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> entries(String name, List<String> lines, int columns) {
        List<List<String>> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != columns) {
                throw new IllegalArgumentException(name + " line " + (i + 1) + ": " + cells.size() + " columns, must be " + columns
                        + " divided by tabs: '" + line + "'");
            }
            entries.add(cells);
        }
        return List.copyOf(entries);
    }
}
