package org.readout.reading.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads tab-separated resources. {@code #} starts a comment line, blank lines count for nothing, cells are stripped. */
public final class Rows {

    private Rows() {}

    /**
     * The rows of a UTF-8 resource in order, each with exactly {@code columns} cells.
     *
     * @param resource absolute name, {@code /org/readout/reading/issues.tsv}
     * @throws IllegalArgumentException if the resource is missing or a row has another number of cells
     */
    public static List<List<String>> of(String resource, int columns) {
        try (InputStream in = Rows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("lexicon " + resource + " is not on the class path");
            }
            List<List<String>> rows = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = new ArrayList<>();
                for (String cell : line.split("\t", -1)) {
                    cells.add(cell.strip());
                }
                if (cells.size() != columns) {
                    throw new IllegalArgumentException(resource + " line " + number + ": " + cells.size() + " cells instead of " + columns
                            + "; separate them by one tab: " + line);
                }
                rows.add(List.copyOf(cells));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon " + resource, e);
        }
    }
}
