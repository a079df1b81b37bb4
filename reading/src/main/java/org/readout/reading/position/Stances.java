package org.readout.reading.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Position.Stance;
import org.readout.model.lexicon.Table;

/** The stance words and their constructions. Immutable and thread-safe. */
final class Stances {

    private final Map<String, List<Frame>> frames = new LinkedHashMap<>();

    Stances() {
        for (Table.Row row : Table.filled(Stances.class, "stances.tsv", 6).distinct(0, 1, 2, 3, 4, 5).rows()) {
            String pos = row.get(1);
            List<String> link = row.get(2).equals("-") ? List.of() : Arrays.asList(row.get(2).split(pos.equals("n") ? "," : " "));
            frames.computeIfAbsent(row.get(0) + '/' + pos, k -> new ArrayList<>()).add(new Frame(
                    row.get(0), pos, List.copyOf(link), stance(row.get(3)), stance(row.get(4)), Set.of(row.get(5).split(","))));
        }
        frames.values().forEach(list -> list.sort(Comparator.comparingInt((Frame f) -> -f.link().size())));
    }

    /** The constructions of a lemma as verb ({@code v}), adjective ({@code a}) or noun ({@code n}); those with the longest link first. */
    List<Frame> of(String lemma, String pos) {
        return frames.getOrDefault(lemma + '/' + pos, List.of());
    }

    private static @Nullable Stance stance(String cell) {
        return cell.equals("-") ? null : Stance.valueOf(cell);
    }
}
