package org.readout.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a page of documentation: everything between its two marks is written by the bench, the rest by people.
 *
 * @param text the whole page
 */
public record Page(String text) {

    private static final String BEGIN = "<!-- figures -->\n";
    private static final String END = "<!-- end of figures -->\n";

    public Page {
        if (text.indexOf(BEGIN) < 0 || text.indexOf(END) < text.indexOf(BEGIN)) {
            throw new IllegalArgumentException("the page needs a line '" + BEGIN.strip() + "' and below it a line '" + END.strip() + "'");
        }
    }

    /**
     * A figure as the page prints it.
     *
     * @param task as in {@link Row}, like the other words
     */
    public record Printed(String task, String part, String metric, double ours) {

        /** True if {@code row} is the same figure, measured again. */
        public boolean is(Row row) {
            return task.equals(row.task()) && part.equals(row.part()) && metric.equals(row.metric());
        }

        /** How far {@code again} is worse than what is printed; negative if it is better. */
        public double fall(Row again) {
            return again.lowerIsBetter() ? again.ours() - ours : ours - again.ours();
        }
    }

    /** The page with these words and this table between the marks. Figures of tasks that were not measured are kept below. */
    Page with(String words, List<Row> rows) {
        List<String> others = lines().stream().filter(line -> {
            Printed old = printed(line);
            return rows.stream().noneMatch(r -> r.task().equals(old.task));
        }).toList();
        String kept = others.isEmpty() ? "" : "\nMeasured before, not this time:\n\n" + Table.head() + String.join("\n", others) + "\n";
        return new Page(text.substring(0, text.indexOf(BEGIN)) + BEGIN + words + "\n" + Table.of(rows) + kept + text.substring(text.indexOf(END)));
    }

    /** The figures between the marks, from the top. */
    public List<Printed> figures() {
        return lines().stream().map(Page::printed).toList();
    }

    private List<String> lines() {
        String between = text.substring(text.indexOf(BEGIN), text.indexOf(END));
        List<String> found = new ArrayList<>();
        for (String line : between.split("\n")) {
            if (line.startsWith("| ") && !line.startsWith("| task ") && !line.startsWith("| ---")) {
                found.add(line);
            }
        }
        return found;
    }

    private static Printed printed(String line) {
        String[] cells = line.split("\\|");
        if (cells.length < 6) {
            throw new IllegalArgumentException("'" + line + "' is not a line of figures: write the page with readout-bench quality --page");
        }
        return new Printed(cells[1].strip(), cells[2].strip(), cells[4].strip(), Double.parseDouble(cells[5].strip()));
    }
}
