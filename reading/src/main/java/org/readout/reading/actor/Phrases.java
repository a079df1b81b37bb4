package org.readout.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the longest of many lower-case phrases that begins at a piece, by its first word. */
final class Phrases<T> {

    /** A phrase and what it means. */
    record Phrase<T>(List<String> words, boolean plural, T meaning) {}

    /** A phrase found from piece {@code first} to piece {@code last}. */
    record Match<T>(int first, int last, boolean plural, T meaning) {}

    private final Map<String, List<Phrase<T>>> byFirstWord = new LinkedHashMap<>();

    void add(String text, boolean plural, T meaning) {
        List<String> words = Pieces.ofName(text);
        List<Phrase<T>> same = byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>());
        same.removeIf(p -> p.words().equals(words) && p.plural() == plural);
        same.add(new Phrase<>(words, plural, meaning));
        same.sort(Comparator.comparingInt((Phrase<T> p) -> -p.words().size()));
    }

    /** Adds the phrase and its regular plural. */
    void addNoun(String text, T meaning) {
        add(text, false, meaning);
        String plural = plural(text);
        if (!plural.equals(text)) {
            add(plural, true, meaning);
        }
    }

    @Nullable Match<T> at(List<Piece> pieces, int first) {
        for (Phrase<T> phrase : byFirstWord.getOrDefault(pieces.get(first).lower(), List.of())) {
            int size = phrase.words().size();
            if (first + size > pieces.size()) {
                continue;
            }
            int i = 1;
            while (i < size && pieces.get(first + i).lower().equals(phrase.words().get(i))) {
                i++;
            }
            if (i == size) {
                return new Match<>(first, first + size - 1, phrase.plural(), phrase.meaning());
            }
        }
        return null;
    }

    private static String plural(String text) {
        if (text.contains(" of ") || text.contains(" for ") || text.contains(" in ")) {
            return text;
        }
        if (text.endsWith("man") && !text.endsWith("human")) {
            return text.substring(0, text.length() - 2) + "en";
        }
        if (text.endsWith("y") && !text.endsWith("ay") && !text.endsWith("ey")) {
            return text.substring(0, text.length() - 1) + "ies";
        }
        if (text.endsWith("ch") || text.endsWith("sh") || text.endsWith("ss")) {
            return text + "es";
        }
        if (text.endsWith("s") || text.endsWith(".")) {
            return text;
        }
        if (text.equals("child")) {
            return "children";
        }
        return text + "s";
    }
}
