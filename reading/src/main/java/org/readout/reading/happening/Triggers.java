package org.readout.reading.happening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.readout.model.lexicon.Keys;
import org.readout.model.lexicon.Table;
import org.readout.reading.lexicon.Forms;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** The lexicons {@code triggers.tsv} and {@code carriers.tsv}. Immutable and thread-safe. */
final class Triggers {

    private static final Set<String> PARTS = Set.of("actor", "recipient", "none");

    private final Map<String, List<Trigger>> rows = new HashMap<>();
    private final Map<String, String> carriers = new HashMap<>();
    private final Set<String> scheduling = new HashSet<>();
    private final Set<String> forces = new HashSet<>();

    /** @param files a user's own triggers; a word that stands in one replaces the bundled rows of it */
    Triggers(List<Path> files) {
        rows.putAll(TriggerRows.of(Table.bundled(Triggers.class, "triggers.tsv", 6)));
        files.forEach(file -> rows.putAll(TriggerRows.of(Table.file(file, 6))));
        words("forces.tsv", Forms::noun).forEach(row -> forces.add(row.get(0)));
        words("scheduling.tsv", Forms::verb).forEach(row -> scheduling.add(row.get(0)));
        Keys keys = new Keys();
        for (Table.Row row : Table.filled(Triggers.class, "carriers.tsv", 2).rows()) {
            Forms.verb(row, row.get(0));
            keys.add(row, row.get(0));
            if (!PARTS.contains(row.get(1))) {
                throw row.error(row.get(1), "the subject of a carrier is actor, recipient or none");
            }
            carriers.put(row.get(0), row.get(1));
        }
    }

    private static List<Table.Row> words(String file, BiConsumer<Table.Row, String> form) {
        Keys keys = new Keys();
        List<Table.Row> rows = Table.filled(Triggers.class, file, 1).rows();
        rows.forEach(row -> form.accept(row, row.get(0)));
        rows.forEach(row -> keys.add(row, row.get(0)));
        return rows;
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
            for (int c : s.children(i, "compound:prt", "advmod", "obl", "obj", "xcomp")) {
                // "called her on Friday": the parser may take the preposition of a day for a particle.
                if (s.label(c).equals("compound:prt") && c + 1 < s.size() && s.label(c + 1).equals("obl:tmod")) {
                    continue;
                }
                int p = s.child(c, "case");
                boolean phrase = p >= 0 && s.label(c).equals("obl");
                if (phrase) {
                    keys.add("V " + lemma + " " + s.token(p).lower() + " " + s.token(c).lemma().toLowerCase(Locale.ROOT));
                }
                keys.add("V " + lemma + " " + s.token(phrase ? p : c).lower());
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
        return t.pos().startsWith("JJ") ? List.of("J " + lemma) : List.of();
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

    /** True if verb {@code v} carries out {@code noun} by the preposition between them. */
    boolean carriedBehind(Sentence s, int v, int noun) {
        return s.label(noun).equals("obl") && s.head(noun) == v
                && carriers.containsKey(s.token(v).lemma().toLowerCase(Locale.ROOT) + " " + s.preposition(noun));
    }

    /**
     * What the subject of carrier verb {@code v} is to the happening of {@code noun} ({@code actor}, {@code recipient}, {@code none});
     * null for other verbs. A verb with the preposition of the noun ("went on" strike) goes before the verb alone.
     */
    @Nullable String carrier(Sentence s, int v, int noun) {
        String lemma = s.token(v).lemma().toLowerCase(Locale.ROOT);
        if (carriedBehind(s, v, noun)) {
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
