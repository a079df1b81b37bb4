package org.readout.reading.amount;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.lexicon.Table;
import org.readout.reading.parse.Sentence;

/** The lexicon {@code fates.tsv}: what befalls or is done by people who are counted. Immutable and thread-safe. */
final class Fates {

    private static final Set<String> PARTS = Set.of("object", "subject", "life", "itself", "behind");
    private static final int BEHIND = 6;

    private record Fate(String counted, String name) {}

    private final Map<String, Fate> fates = new HashMap<>();

    Fates() {
        for (Table.Row row : Table.filled(Fates.class, "fates.tsv", 4).rows()) {
            if (!PARTS.contains(row.get(2))) {
                throw row.error(row.get(2), "who is counted is one of " + PARTS);
            }
            if (fates.put(row.get(1) + " " + row.get(0), new Fate(row.get(2), row.get(3))) != null) {
                throw row.error(row.get(0), "stands twice with this part of speech");
            }
        }
    }

    /** What a number of people counts, and the token that says so. */
    record Told(String name, int token) {}

    /** The fate of those whom {@code number} counts, if the sentence tells one. */
    Optional<Told> of(Sentence s, Numeral number) {
        return adjective(s, number).or(() -> noun(s, number)).or(() -> behind(s, number)).or(() -> verb(s, number));
    }

    /** "12 dead", "30 people injured". */
    private Optional<Told> adjective(Sentence s, Numeral number) {
        for (int i = number.last() + 1; i < Math.min(s.size(), number.last() + 3); i++) {
            Fate fate = s.token(i).isVerb() && !s.token(i).pos().equals("VBN") ? null : fates.get("J " + s.token(i).lower());
            boolean carried = i > number.last() + 1 && !s.token(i - 1).isNoun();
            if (fate != null && !carried) {
                return Optional.of(new Told(fate.name, i));
            }
        }
        return Optional.empty();
    }

    /** "40 arrests". */
    private Optional<Told> noun(Sentence s, Numeral number) {
        int noun = counted(s, number);
        Fate fate = noun < 0 ? null : fates.get("N " + s.token(noun).lemma().toLowerCase(Locale.ROOT));
        return fate == null || !fate.counted.equals("itself") ? Optional.empty() : Optional.of(new Told(fate.name, noun));
    }

    /** "a death toll of 12", "a crowd of 5,000". */
    private Optional<Told> behind(Sentence s, Numeral number) {
        for (int i = number.first() - 1; i >= Math.max(0, number.first() - BEHIND); i--) {
            Fate fate = fates.get("N " + s.token(i).lemma().toLowerCase(Locale.ROOT));
            if (fate != null && fate.counted.equals("behind") && s.token(number.first() - 1).lower().matches("of|to|at|was|is|least|about|around|some|than|by")) {
                return Optional.of(new Told(fate.name, i));
            }
        }
        return Optional.empty();
    }

    private Optional<Told> verb(Sentence s, Numeral number) {
        int noun = counted(s, number);
        int counted = noun < 0 ? number.last() : noun;
        int verb = s.head(counted);
        if (verb >= 0 && s.label(counted).equals("conj") && !s.token(verb).isVerb()) {
            verb = s.head(verb);
        }
        if (verb < 0 || !s.token(verb).isVerb()) {
            return Optional.empty();
        }
        Fate fate = fate(s, verb);
        if (fate == null) {
            return Optional.empty();
        }
        String label = s.label(s.head(counted) == verb ? counted : s.head(counted));
        boolean fits = switch (fate.counted) {
            case "object" -> label.matches("obj|nsubj:pass");
            case "subject" -> label.equals("nsubj");
            case "life" -> label.equals("obj") && noun >= 0 && s.token(noun).lemma().matches("life|live");
            default -> false;
        };
        return fits ? Optional.of(new Told(fate.name, verb)) : Optional.empty();
    }

    private @Nullable Fate fate(Sentence s, int verb) {
        String lemma = s.token(verb).lemma().toLowerCase(Locale.ROOT);
        for (int c : s.children(verb, "compound:prt", "advmod", "obj")) {
            Fate fate = fates.get("V " + lemma + " " + s.token(c).lower());
            if (fate != null) {
                return fate;
            }
        }
        return fates.get("V " + lemma);
    }

    /** The noun whose number it is, behind it; -1 if it stands alone. */
    static int counted(Sentence s, Numeral number) {
        for (int i = number.first(); i <= number.last(); i++) {
            int head = s.head(i);
            if (head > number.last() && s.label(i).matches("nummod|amod|compound|det") && s.token(head).isNoun() && near(s, number.last(), head)) {
                return head;
            }
        }
        return -1;
    }

    /** Nothing but words of the same noun phrase lies between. */
    private static boolean near(Sentence s, int from, int to) {
        List<String> between = s.tokens().subList(from + 1, to).stream().map(t -> t.pos()).toList();
        return between.size() <= 4 && between.stream().allMatch(p -> p.matches("NN.*|JJ.*|VBN|VBG|CD|POS|HYPH|,|CC|RB"));
    }
}
