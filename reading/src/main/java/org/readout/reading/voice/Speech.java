package org.readout.reading.voice;

import java.util.HashSet;
import java.util.Set;
import org.readout.reading.lexicon.Table;

/** The lexicon {@code speech.tsv}: verbs whose subject is a source, and nouns that report. Immutable and thread-safe. */
final class Speech {

    private final Set<String> words = new HashSet<>();

    private Speech(Table table) {
        table.rows().forEach(row -> words.add(row.get(1) + " " + row.get(0)));
    }

    static Speech bundled() {
        return new Speech(Table.bundled(Speech.class, "speech.tsv", 2));
    }

    boolean isSpeech(String lemma) {
        return words.contains("V " + lemma);
    }

    boolean isReport(String lemma) {
        return words.contains("N " + lemma);
    }
}
