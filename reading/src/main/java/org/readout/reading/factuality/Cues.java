package org.readout.reading.factuality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Certainty;
import org.readout.model.lexicon.Table;
import org.readout.reading.lexicon.Forms;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** The lexicons {@code cues.tsv} and {@code treating.tsv}. Immutable and thread-safe. */
public final class Cues {

    /** What a word does, and how sure it leaves one; certainty null where it does not tell. */
    record Sense(Effect effect, @Nullable Certainty certainty) {}

    private static final Set<Effect> REPORTING = Set.of(Effect.REPORT, Effect.ANNOUNCE, Effect.DOUBT, Effect.KNOW);

    private final Map<String, Sense> senses = new HashMap<>();
    private final Set<String> treating = new HashSet<>();

    private Cues(Table table, Table treatingVerbs) {
        for (Table.Row row : treatingVerbs.rows()) {
            Forms.verb(row, row.get(0));
            treating.add(row.get(0));
        }
        for (Table.Row row : table.rows()) {
            Forms.form(row, row.get(1), row.get(0));
            Sense sense;
            try {
                sense = new Sense(Effect.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                        row.get(3).isEmpty() ? null : Certainty.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw row.error(row.get(2) + " " + row.get(3), "effect and certainty must be of those in the file's head");
            }
            senses.put(row.get(1) + " " + row.get(0), sense);
        }
    }

    public static Cues bundled() {
        return new Cues(Table.bundled(Cues.class, "cues.tsv", 4).distinct(0, 1), Table.filled(Cues.class, "treating.tsv", 1).distinct(0));
    }

    /** The sense of verb {@code i}, with its particle where the lexicon knows the two together. */
    Optional<Sense> verb(Sentence s, int i) {
        String lemma = s.token(i).lemma().toLowerCase(Locale.ROOT);
        for (int p : s.children(i, "compound:prt", "advmod", "obj", "obl")) {
            Sense phrasal = senses.get("V " + lemma + " " + (s.preposition(p) + " " + s.token(p).lower()).strip());
            if (phrasal != null) {
                return Optional.of(phrasal);
            }
        }
        if (i + 1 < s.size()) {
            Sense phrasal = senses.get("V " + lemma + " " + s.token(i + 1).lower());
            if (phrasal != null) {
                return Optional.of(phrasal);
            }
        }
        @Nullable Sense formed = senses.get("V " + lemma + " +" + form(s, i));
        return Optional.ofNullable(formed == null ? senses.get("V " + lemma) : formed);
    }

    /** What verb {@code i} governs: "that", "doing", "to", or "from" for an object and "from doing"; empty for anything else. */
    private static String form(Sentence s, int i) {
        boolean from = s.child(i, "obj", "nsubj:pass") >= 0 && s.children(i, "advcl", "xcomp", "obl").stream().filter(c -> s.token(c).pos().equals("VBG"))
                .anyMatch(c -> s.children(c, "mark", "case").stream().anyMatch(m -> s.token(m).lower().equals("from")));
        if (from) {
            return "from";
        }
        for (int c : s.children(i, "ccomp", "xcomp")) {
            String pos = s.token(c).pos();
            if (pos.equals("VBG") && s.label(c).equals("xcomp")) {
                return "doing";
            }
            boolean to = s.children(c, "mark", "aux").stream().anyMatch(m -> s.token(m).pos().equals("TO"));
            return to ? "to" : s.label(c).equals("ccomp") ? "that" : "";
        }
        return "";
    }

    /** The sense a verb has only in the passive ("was forced to"). */
    Optional<Sense> passive(Token t) {
        return Optional.ofNullable(senses.get("P " + t.lemma().toLowerCase(Locale.ROOT)));
    }

    Optional<Sense> noun(Token t) {
        return Optional.ofNullable(senses.get("N " + t.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The sense a noun has behind its preposition ("out of the question"), else that of the noun. */
    Optional<Sense> noun(Sentence s, int i) {
        String prepositions = s.children(i, "case").stream().map(c -> s.token(c).lower()).collect(Collectors.joining(" "));
        return Optional.ofNullable(senses.get("N " + prepositions + " " + s.token(i).lemma().toLowerCase(Locale.ROOT))).or(() -> noun(s.token(i)));
    }

    /** True for a work of fiction or a game behind "in" or "under": "in the novel", "in a war game". */
    boolean fiction(String preposition, Sentence s, int i) {
        return Stream.concat(Stream.of(""), s.children(i, "compound").stream().map(c -> s.token(c).lower() + " "))
                .map(before -> senses.get("N " + preposition + " " + before + s.token(i).lemma().toLowerCase(Locale.ROOT)))
                .anyMatch(sense -> sense != null && sense.effect() == Effect.HYPOTHETICAL);
    }

    /** True if an adverb undoes what verb {@code i} says: "wrongly reported", "tried in vain". */
    boolean undone(Sentence s, int i) {
        return s.children(i, "advmod", "obl").stream().anyMatch(c -> {
            @Nullable Sense sense = senses.get("R " + (s.preposition(c) + " " + s.token(c).lower()).strip());
            return sense != null && sense.effect() == Effect.DENIED;
        });
    }

    Optional<Sense> adjective(Token t) {
        return adjective(t.lower());
    }

    Optional<Sense> adjective(String word) {
        return Optional.ofNullable(senses.get("J " + word));
    }

    Optional<Sense> adverb(Token t) {
        return Optional.ofNullable(senses.getOrDefault("R " + t.lower(), senses.get("R " + t.lemma().toLowerCase(Locale.ROOT))));
    }

    /** True for a verb that does something to a happening without carrying it out: "saw a meeting as". */
    boolean treats(Token t) {
        return treating.contains(t.lemma());
    }

    /** True if verb {@code i} reports speech or thought. */
    public boolean reports(Sentence s, int i) {
        return verb(s, i).map(sense -> REPORTING.contains(sense.effect())).orElse(false);
    }

    /** True if verb {@code i} plans, proposes or carries what stands in its scope. */
    public boolean plans(Sentence s, int i) {
        return verb(s, i).or(() -> adjective(s.token(i))).map(x -> x.effect() == Effect.PLANNED || x.effect() == Effect.PROPOSED
                || x.effect() == Effect.ANNOUNCE || x.effect() == Effect.KEEP || x.effect() == Effect.HAPPEN).orElse(false);
    }

    /** True for a noun that passes on what stands after "of": "two days of talks", "a round of". */
    public boolean passes(Token t) {
        return noun(t).map(x -> x.effect() == Effect.KEEP).orElse(false);
    }

    /** True if verb {@code i} tells what becomes of its subject: take place, collapse. */
    public boolean happens(Sentence s, int i) {
        return verb(s, i).map(x -> x.effect() == Effect.HAPPEN).orElse(false);
    }

    /** True if verb {@code i} carries out what stands in its scope, or tells that it takes place. */
    boolean carries(Sentence s, int i) {
        return verb(s, i).map(x -> x.effect() == Effect.KEEP || x.effect() == Effect.HAPPEN).orElse(false);
    }

    /** True if verb {@code i} calls its object false: "called the report baseless", "described it as a lie". */
    public boolean callsFalse(Sentence s, int i) {
        return s.child(i, "obj") >= 0 && new Falsehood(this).predicate(s, i).isPresent();
    }

    /** True if verb {@code i} cancels or postpones. */
    public boolean fate(Sentence s, int i) {
        return verb(s, i).map(x -> x.effect() == Effect.CANCELLED || x.effect() == Effect.POSTPONED).orElse(false);
    }
}
