package org.readout.reading.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.lexicon.Table;
import org.readout.reading.parse.Sentence;

/** Adds the expressions of {@code phrases.tsv} to what HeidelTime found. Immutable and thread-safe. */
final class Phrases {

    private final Map<String, List<Phrase>> byFirstWord;

    private Phrases(Map<String, List<Phrase>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    static Phrases load() {
        Map<String, List<Phrase>> all = new HashMap<>();
        for (Table.Row row : Table.filled(Phrases.class, "phrases.tsv", 5).rows()) {
            for (Phrase p : Phrase.of(row)) {
                p.tokens().get(0).forEach(word -> all.computeIfAbsent(word, w -> new ArrayList<>()).add(p));
            }
        }
        all.values().forEach(list -> list.sort(Comparator.comparingInt((Phrase p) -> p.tokens().size()).reversed()));
        return new Phrases(all);
    }

    /** {@code found} in one sentence with its phrases, in text order. A phrase wins over what lies inside it. */
    List<Timex> with(List<Timex> found, Sentence s) {
        List<Timex> out = new ArrayList<>(found);
        for (int at = 0; at < s.size(); at++) {
            for (Phrase p : byFirstWord.getOrDefault(s.token(at).lower(), List.of())) {
                if (p.standsAt(s, at) && add(p.timex(s, at), out)) {
                    at += p.to();
                    break;
                }
            }
        }
        out.sort(Comparator.comparing(Timex::span));
        return out;
    }

    private static boolean add(Timex phrase, List<Timex> out) {
        if (out.stream().anyMatch(t -> t.span().overlaps(phrase.span()) && !phrase.span().contains(t.span()))) {
            return false;
        }
        out.removeIf(t -> t.span().overlaps(phrase.span()));
        out.add(phrase);
        return true;
    }
}
