package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.reading.lexicon.Table;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** The lexicons {@code triggers.tsv} and {@code carriers.tsv}. Immutable and thread-safe. */
final class Triggers {

    private static final Set<String> NEEDS = Set.of("actor", "recipient", "two", "party", "time", "dated", "obj", "objactor", "prep", "noprep",
            "target", "phrase", "rooted", "located", "often", "plural", "clause", "armed", "noobj", "noxcomp", "carried", "adv", "sector", "compound");

    private final Map<String, List<Trigger>> rows = new HashMap<>();
    private final Map<String, String> carriers = new HashMap<>();
    private final Set<String> scheduling = new HashSet<>();
    private final Set<String> forces = new HashSet<>();

    Triggers() {
        for (Table.Row row : Table.bundled(Triggers.class, "triggers.tsv", 6).rows()) {
            for (String lemma : row.list(0)) {
                rows.computeIfAbsent(row.get(1) + " " + lemma, k -> new ArrayList<>()).add(trigger(row, lemma));
            }
        }
        Table.bundled(Triggers.class, "forces.tsv", 1).rows().forEach(row -> forces.add(row.get(0)));
        Table.bundled(Triggers.class, "scheduling.tsv", 1).rows().forEach(row -> scheduling.add(row.get(0)));
        Table.bundled(Triggers.class, "carriers.tsv", 2).rows().forEach(row -> carriers.put(row.get(0), row.get(1)));
    }

    private static Trigger trigger(Table.Row row, String lemma) {
        try {
            String[] frame = row.get(4).split(":", 2);
            Set<String> prepositions = frame.length == 1 ? Set.of() : Set.of(frame[1].split("\\|"));
            @Nullable Mode mode = row.get(3).isEmpty() ? null : Mode.of(row.get(3));
            return new Trigger(lemma, EventType.valueOf(row.get(2)), mode, Trigger.Frame.valueOf(frame[0].toUpperCase(Locale.ROOT)),
                    prepositions, needs(row));
        } catch (IllegalArgumentException e) {
            throw row.error(String.join(" ", row.columns()), "type, mode and frame must be of those in the file's head");
        }
    }

    private static List<Trigger.Need> needs(Table.Row row) {
        List<Trigger.Need> needs = new ArrayList<>();
        for (String part : row.get(5).split(",")) {
            if (part.isBlank()) {
                continue;
            }
            String[] pair = part.strip().split("=", 2);
            if (!NEEDS.contains(pair[0])) {
                throw row.error(pair[0], "no such need; known are " + NEEDS.stream().sorted().toList());
            }
            needs.add(new Trigger.Need(pair[0], pair.length == 1 ? Set.of() : Set.of(pair[1].split("\\|"))));
        }
        return needs;
    }

    /** The rows for token {@code i}: those of a phrase first, then by {@link Trigger#weight}. */
    List<Trigger> at(Sentence s, int i) {
        Token t = s.token(i);
        List<Trigger> found = new ArrayList<>();
        for (String key : keys(s, i)) {
            found.addAll(rows.getOrDefault(key, List.of()));
        }
        found.sort(Comparator.comparingInt((Trigger r) -> r.lemma().contains(" ") ? 0 : 1).thenComparing(r -> -r.weight()));
        return found;
    }

    private static List<String> keys(Sentence s, int i) {
        Token t = s.token(i);
        String lemma = t.lemma().toLowerCase(Locale.ROOT);
        if (t.isVerb()) {
            List<String> keys = new ArrayList<>();
            for (int c : s.children(i, "compound:prt", "advmod", "obl", "obj")) {
                int p = s.child(c, "case");
                keys.add("V " + lemma + " " + s.token(p >= 0 && s.label(c).equals("obl") ? p : c).lower());
            }
            keys.add("V " + lemma);
            return keys.stream().distinct().toList();
        }
        if (t.isNoun()) {
            String singular = lemma.endsWith("s") && t.pos().startsWith("NNP") ? lemma.substring(0, lemma.length() - 1) : lemma;
            List<String> keys = new ArrayList<>();
            if (i > 0) {
                keys.add("N " + s.token(i - 1).lower() + " " + singular);
            }
            keys.add("N " + singular);
            if (!singular.equals(lemma)) {
                keys.add("N " + lemma);
            }
            return keys;
        }
        return List.of();
    }

    /** Rows for a fixed phrase that ends at token {@code i} ("in touch"). */
    List<Trigger> phrase(Sentence s, int i) {
        return i == 0 ? List.of() : rows.getOrDefault("P " + s.token(i - 1).lower() + " " + s.token(i).lower(), List.of());
    }

    /** True for verbs that give a happening its date ("set for May"), false for those that have a date of their own ("agreed in May"). */
    boolean isScheduling(Token t) {
        return scheduling.contains(t.lemma().toLowerCase(Locale.ROOT));
    }

    /** True for what a state uses force with: "Russian missiles hit" is an act of Russia, "Russian interests clash" is none. */
    boolean isForce(Token t) {
        return forces.contains(t.lemma().toLowerCase(Locale.ROOT));
    }

    /**
     * What the subject of carrier verb {@code v} is to the happening of {@code noun} ({@code actor}, {@code recipient}, {@code none});
     * null for other verbs, and for one that is no carrier with the preposition of the noun ("went on" strike).
     */
    @Nullable String carrier(Sentence s, int v, int noun) {
        String lemma = s.token(v).lemma().toLowerCase(Locale.ROOT);
        if (s.label(noun).equals("obl") && s.head(noun) == v) {
            return carriers.get(lemma + " " + s.preposition(noun));
        }
        for (int c : s.children(v, "compound:prt", "advmod", "obj")) {
            String phrasal = carriers.get(lemma + " " + s.token(c).lower());
            if (phrasal != null) {
                return phrasal;
            }
        }
        return carriers.get(lemma);
    }
}
