package org.readout.reading.date;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.lexicon.Table;
import org.readout.reading.parse.Token;

/** Tells which text can hold a time expression at all; the rest need not be searched. Words are in {@code triggers.tsv}. */
final class Triggers {

    /** Numbers that can be a date by themselves: a year, a decade, a day of a month, a time of day; not 12.5 nor 1,350. */
    private static final List<Pattern> DATED = Stream.of("(?<![\\d.,$€£])[012]\\d{3}(?!\\d|[.,]\\d)", "(?<!\\d)\\d{8}(?!\\d)", "\\d+s$", "^'\\d\\d$",
            "\\d[:/]\\d", "\\d([.-])\\d\\d?\\1\\d", "\\d(st|nd|rd|th)$", "\\d[ap]\\.?m").map(Pattern::compile).toList();

    private final Set<String> words;

    private Triggers(Set<String> words) {
        this.words = words;
    }

    static Triggers load() {
        Table table = Table.filled(Triggers.class, "triggers.tsv", 1).distinct(0);
        return new Triggers(table.rows().stream().map(r -> r.get(0)).collect(Collectors.toUnmodifiableSet()));
    }

    boolean anyOf(List<Token> tokens) {
        return tokens.stream().anyMatch(this::isTrigger);
    }

    /** True if {@code token} can be part of a time expression. */
    boolean isTrigger(Token token) {
        String word = token.lower();
        if (word.chars().anyMatch(Character::isDigit)) {
            return DATED.stream().anyMatch(form -> form.matcher(word).find()) || isListed(word);
        }
        return !isElse(token) && isListed(word);
    }

    /** The words as a verb ("may", "march", "fall"), and "second" as a rank. */
    private static boolean isElse(Token token) {
        return token.pos().equals("MD") || token.isVerb() || token.lower().equals("second") && !token.isNoun();
    }

    /** True if the word, or a part of it between hyphens, is listed. */
    private boolean isListed(String word) {
        if (words.contains(word) || word.endsWith(".") && words.contains(word.substring(0, word.length() - 1))) {
            return true;
        }
        int from = 0;
        for (int hyphen = word.indexOf('-'); hyphen >= 0; hyphen = word.indexOf('-', from)) {
            if (words.contains(word.substring(from, hyphen))) {
                return true;
            }
            from = hyphen + 1;
        }
        return from > 0 && words.contains(word.substring(from));
    }
}
