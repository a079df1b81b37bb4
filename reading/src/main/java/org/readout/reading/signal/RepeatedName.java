package org.readout.reading.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.model.Signal;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/**
 * Keyword stuffing: the words of the title as one phrase of five words and more, names and common nouns in it, again and again. Writers
 * shorten what they have named once; only search engines are fed the whole phrase each time.
 */
final class RepeatedName implements Rule {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 9;
    private static final int TIMES = 4;
    private static final double PER_THOUSAND_WORDS = 1.5;

    @Override
    public List<Signal> find(Page page) {
        Set<String> title = page.normal().headings().stream().limit(1).map(h -> words(h.of(page.plain()))).findFirst().orElse(Set.of());
        long words = page.wordCount();
        for (int n = LONGEST; n >= SHORTEST; n--) {
            List<Signal> found = new ArrayList<>();
            for (List<Span> places : repeats(page, n, title).values()) {
                if (places.size() >= TIMES && places.size() * 1000.0 / words >= PER_THOUSAND_WORDS) {
                    places.forEach(s -> found.add(page.signal("search-filler", s,
                            "the title's keywords as one phrase, " + places.size() + " times in " + words
                            + " words: written to be found, not to be read")));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static Map<String, List<Span>> repeats(Page page, int n, Set<String> title) {
        Map<String, List<Span>> places = new TreeMap<>();
        for (Sentence sentence : page.sentences()) {
            for (int i = 0; i + n <= sentence.size(); i++) {
                List<Token> phrase = sentence.tokens().subList(i, i + n);
                if (isKeywords(phrase, title)) {
                    places.computeIfAbsent(phrase.stream().map(Token::lower).collect(Collectors.joining(" ")), k -> new ArrayList<>())
                            .add(Span.covering(phrase.get(0).span(), phrase.get(n - 1).span()));
                }
            }
        }
        return places;
    }

    /** Starts with a name, holds two of them and a common noun, and says little that the title does not. */
    private static boolean isKeywords(List<Token> phrase, Set<String> title) {
        Token last = phrase.get(phrase.size() - 1);
        if (!phrase.get(0).isProperNoun() || !Character.isLetterOrDigit(last.text().charAt(0)) || last.pos().matches("IN|DT|CC|TO")) {
            return false;
        }
        List<Token> content = phrase.stream().filter(t -> t.isNoun() || t.pos().equals("CD") || t.isVerb() || t.pos().startsWith("JJ")).toList();
        long names = content.stream().filter(Token::isProperNoun).count();
        boolean common = content.stream().anyMatch(t -> t.isNoun() && t.text().equals(t.lower()));
        long told = content.stream().filter(t -> title.contains(t.lower())).count();
        return names >= 2 && common && 4 * told >= 3 * content.size();
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).collect(Collectors.toUnmodifiableSet());
    }
}
