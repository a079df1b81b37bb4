package org.readout.reading.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.model.lexicon.Table;
import org.readout.reading.lexicon.Forms;
import org.readout.reading.parse.Sentence;

/** The lexicon {@code speech.tsv}: words by which a source says, thinks or wants something. Immutable and thread-safe. */
final class Speech {

    /** Complements a word takes besides prepositions: that-clause or quotation, infinitive, object. */
    static final String CLAUSE = "clause";
    static final String INFINITIVE = "infinitive";
    static final String OBJECT = "object";

    /**
     * A word of the lexicon where it stands.
     *
     * @param last its last token: that of "out" in "pointed out"
     * @param complements what it takes
     */
    record Word(int last, Set<String> complements) {

        boolean takes(String complement) {
            return complements.contains(complement);
        }
    }

    private static final List<String> PARTS = List.of("V", "N", "J");
    private static final Speech BUNDLED = new Speech(Table.filled(Speech.class, "speech.tsv", 3).distinct(0, 1));

    private final Map<String, Set<String>> words = new HashMap<>();

    private Speech(Table table) {
        for (Table.Row row : table.rows()) {
            if (!PARTS.contains(row.get(1))) {
                throw row.error(row.get(1), "the second column must be one of " + String.join(", ", PARTS));
            }
            Forms.form(row, row.get(1), row.get(0));
            words.put(row.get(1) + " " + row.get(0), Set.copyOf(row.list(2)));
        }
    }

    static Speech bundled() {
        return BUNDLED;
    }

    /** True for a verb whose subject may be the source of a clause. */
    boolean isSpeech(String lemma) {
        return words.getOrDefault("V " + lemma, Set.of()).contains(CLAUSE);
    }

    /** True for a noun that may stand for what somebody says. */
    boolean isReport(String lemma) {
        return words.getOrDefault("N " + lemma, Set.of()).contains(CLAUSE);
    }

    /** The word at token {@code i} as a verb (V), noun (N) or adjective (J), with the particle that makes it another word. */
    Word word(Sentence s, String part, int i) {
        String lemma = s.token(i).lemma().toLowerCase(Locale.ROOT);
        for (int p : s.children(i, "compound:prt", "advmod", "xcomp", "obj")) {
            Set<String> phrasal = words.get(part + " " + lemma + " " + s.token(p).lower());
            if (phrasal != null) {
                return new Word(Math.max(i, p), phrasal);
            }
        }
        return new Word(i, words.getOrDefault(part + " " + lemma, Set.of()));
    }
}
