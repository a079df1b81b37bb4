package org.readout.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The word lists of this module: tab-separated files beside this class, {@code #} for comments. Immutable, safe to share. */
public final class Lexicon {

    private Lexicon() {}

    /**
     * The first column of each row with the second, empty where there is none, in the order of the file.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public static Map<String, String> read(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list '" + name + "' beside " + Lexicon.class.getName() + "; restore it from the source tree");
            }
            Map<String, String> rows = new LinkedHashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.strip().split("\t", 2);
                    rows.put(cells[0], cells.length > 1 ? cells[1] : "");
                }
            }
            return java.util.Collections.unmodifiableMap(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("word list '" + name + "' cannot be read", e);
        }
    }
}
