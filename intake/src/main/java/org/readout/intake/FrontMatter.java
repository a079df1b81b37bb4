package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Metadata;

/**
 * The {@code ---} block at the start of a Markdown file.
 *
 * @param end index of the first line behind it; 0 if there is none
 * @param metadata its flat {@code key: value} pairs and lists that have a label of {@code headers.tsv}
 */
record FrontMatter(int end, List<Metadata> metadata) {

    private static final int LONGEST = 60;

    static FrontMatter of(List<Line> lines) {
        if (!lines.get(0).stripped().equals("---")) {
            return new FrontMatter(0, List.of());
        }
        List<Metadata> found = new ArrayList<>();
        String key = "";
        for (int i = 1; i < Math.min(LONGEST, lines.size()); i++) {
            String line = lines.get(i).stripped();
            if (line.equals("---") || line.equals("...")) {
                return new FrontMatter(i + 1, List.copyOf(found));
            }
            if (line.startsWith("- ")) {
                found.addAll(HeaderLabels.read(key, line.substring(2), "front matter"));
            } else if (line.indexOf(':') > 0) {
                key = line.substring(0, line.indexOf(':'));
                for (String value : values(line.substring(line.indexOf(':') + 1).strip())) {
                    found.addAll(HeaderLabels.read(key, value, "front matter"));
                }
            }
        }
        return new FrontMatter(0, List.of());
    }

    private static List<String> values(String value) {
        return value.startsWith("[") && value.endsWith("]") ? List.of(value.substring(1, value.length() - 1).split(",")) : List.of(value);
    }
}
