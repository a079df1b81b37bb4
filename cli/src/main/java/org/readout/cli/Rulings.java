package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.intake.Batch;
import org.readout.model.Ruling;
import org.readout.model.lexicon.Table;

/** A file of an analyst's rulings about origins: two documents by id or name, {@code together} or {@code apart}, and who decided so and why. */
record Rulings(Path file) {

    private static final int COLUMNS = 4;

    /** Refuses a file that cannot be read before any work is done. */
    void check() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Failure(2, "--rulings '" + file + "' cannot be read: name an existing file in the format of docs/origins.md");
        }
    }

    /** The rulings about documents of this batch. A file with the bytes of another stands for the one that is read. */
    List<Ruling> about(Batch batch) {
        Map<String, Set<String>> known = new HashMap<>();
        batch.documents().forEach(d -> {
            known.computeIfAbsent(d.id(), k -> new TreeSet<>()).add(d.id());
            known.computeIfAbsent(d.name(), k -> new TreeSet<>()).add(d.id());
        });
        batch.folded().forEach(f -> known.computeIfAbsent(f.name(), k -> new TreeSet<>()).add(f.document()));
        try {
            List<Ruling> rulings = new ArrayList<>();
            for (Table.Row row : Table.file(file, COLUMNS).rows()) {
                rulings.add(ruling(row, known));
            }
            return Ruling.consistent(rulings);
        } catch (IllegalArgumentException e) {
            throw new Failure(2, "--rulings " + e.getMessage());
        }
    }

    private static Ruling ruling(Table.Row row, Map<String, Set<String>> known) {
        if (row.columns().contains("")) {
            throw row.error(String.join(" ", row.columns()).strip(),
                    "a ruling needs two documents, together or apart, and who decided so and why; put tabs between them");
        }
        String one = document(row, 0, known);
        String other = document(row, 1, known);
        if (one.equals(other)) {
            throw row.error(row.get(1), "the same document as '" + row.get(0) + "'; name two");
        }
        return new Ruling(one, other, row.named(Ruling.Verdict.class, row.get(2)), row.get(3));
    }

    private static String document(Table.Row row, int column, Map<String, Set<String>> known) {
        Set<String> ids = known.getOrDefault(row.get(column), Set.of());
        if (ids.size() != 1) {
            throw row.error(row.get(column), ids.isEmpty() ? "no document of that id or name was read; write it as the brief shows it, or drop the line"
                    : "several documents have that name; write the id: " + String.join(" or ", ids));
        }
        return ids.iterator().next();
    }
}
