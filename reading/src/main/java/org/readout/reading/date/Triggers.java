package org.readout.reading.date;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.lexicon.Table;
import org.readout.reading.parse.Token;

/** Tells which text can hold a time expression at all; the rest need not be searched. Words are in {@code triggers.tsv}. */
final class Triggers {

    private final Set<String> words;

    private Triggers(Set<String> words) {
        this.words = words;
    }

    static Triggers load() {
        Table table = Table.filled(Triggers.class, "triggers.tsv", 1).distinct(0);
        return new Triggers(table.rows().stream().map(r -> r.get(0)).collect(Collectors.toUnmodifiableSet()));
    }

    boolean anyOf(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> isTrigger(t.text()));
    }

    private boolean isTrigger(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (words.contains(word) || word.endsWith(".") && words.contains(word.substring(0, word.length() - 1))) {
            return true;
        }
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
        }
        if (digits >= 2 && (word.length() > digits || digits == 4 || digits == 8)) {
            return true;
        }
        int hyphen = word.indexOf('-');
        while (hyphen >= 0) {
            int next = word.indexOf('-', hyphen + 1);
            if (words.contains(word.substring(hyphen + 1, next < 0 ? word.length() : next))) {
                return true;
            }
            hyphen = next;
        }
        hyphen = word.indexOf('-');
        return hyphen > 0 && words.contains(word.substring(0, hyphen));
    }
}
