package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.lexicon.Table;
import org.readout.reading.lexicon.Forms;

/** Reads a file of triggers and refuses rows that are wrong or could never be chosen. */
final class TriggerRows {

    private static final Set<String> NEEDS = new TreeSet<>(Set.of("actor", "recipient", "two", "party", "time", "dated", "obj", "objmod", "objactor", "prep",
            "noprep", "target", "phrase", "rooted", "located", "often", "plural", "clause", "must", "armed", "noobj", "noxcomp", "carried", "adv", "sector",
            "compound", "other", "wronged", "calling", "oneobj", "states", "abroad", "firm"));

    private TriggerRows() {}

    private record Entry(Table.Row row, Trigger trigger) {}

    /** The triggers of a table by part of speech and lemma ({@code "V meet"}), in the order in which they are tried. */
    static Map<String, List<Trigger>> of(Table table) {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            for (String lemma : lemmas(row)) {
                entries.computeIfAbsent(row.get(1) + " " + lemma, k -> new ArrayList<>()).add(new Entry(row, trigger(row, lemma)));
            }
        }
        Map<String, List<Trigger>> triggers = new HashMap<>();
        entries.forEach((key, list) -> {
            list.sort(Comparator.comparingInt((Entry e) -> -e.trigger.weight()));
            reachable(list);
            triggers.put(key, list.stream().map(Entry::trigger).toList());
        });
        return triggers;
    }

    private static List<String> lemmas(Table.Row row) {
        List<String> lemmas = row.list(0);
        if (lemmas.isEmpty()) {
            throw row.error(row.get(0), "a row needs at least one word in its first column");
        }
        for (String lemma : lemmas) {
            switch (row.get(1)) {
                case "V" -> Forms.verb(row, lemma);
                case "N" -> Forms.noun(row, lemma);
                case "P" -> {
                    if (lemma.split(" ").length != 2) {
                        throw row.error(lemma, "a fixed phrase (P) has two words, such as 'in touch'");
                    }
                }
                case "J" -> Forms.form(row, "J", lemma);
                default -> throw row.error(row.get(1), "no part of speech; write V (verb), N (noun), J (adjective) or P (phrase of two words)");
            }
        }
        return lemmas;
    }

    private static Trigger trigger(Table.Row row, String lemma) {
        String[] frame = row.get(4).split(":", 2);
        Set<String> prepositions = frame.length == 1 ? Set.of() : Set.of(frame[1].split("\\|"));
        EventType type = row.named(EventType.class, row.get(2));
        return new Trigger(lemma, type, mode(row, type), row.named(Trigger.Frame.class, frame[0]), prepositions, needs(row));
    }

    private static @Nullable Mode mode(Table.Row row, EventType type) {
        if (row.get(3).isEmpty()) {
            return null;
        }
        return type.modes().stream().filter(m -> m.code().equals(row.get(3))).findFirst()
                .orElseThrow(() -> row.error(row.get(3), "no mode of " + type + "; its modes are " + type.modes().stream().map(Mode::code).toList()));
    }

    private static List<Trigger.Need> needs(Table.Row row) {
        List<Trigger.Need> needs = new ArrayList<>();
        for (String part : row.get(5).split(",")) {
            if (part.isBlank()) {
                continue;
            }
            String[] pair = part.strip().split("=", 2);
            if (!NEEDS.contains(pair[0])) {
                throw row.error(pair[0], "no such need; known are " + NEEDS);
            }
            Set<String> values = pair.length == 1 ? Set.of() : Set.copyOf(new TreeSet<>(List.of(pair[1].split("\\|"))));
            if (pair[0].equals("obj") || pair[0].equals("phrase")) {
                values.forEach(value -> Forms.noun(row, value));
            }
            if (pair[0].equals("wronged") || pair[0].equals("calling")) {
                values.forEach(value -> Forms.verb(row, value));
            }
            needs.add(new Trigger.Need(pair[0], values));
        }
        return needs;
    }

    /** Refuses a row behind one that is tried first and asks for nothing that it does not ask for itself. */
    private static void reachable(List<Entry> entries) {
        for (int b = 0; b < entries.size(); b++) {
            for (int a = 0; a < b; a++) {
                Entry first = entries.get(a);
                Entry second = entries.get(b);
                if (first.trigger.covers(second.trigger)) {
                    throw second.row.error(second.trigger.lemma(), "never reached: " + first.row.where()
                            + " is tried first and takes all that this row takes; give this row a further need, or remove it");
                }
            }
        }
    }
}
