package org.readout.reading.signal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Metadata;
import org.readout.model.Signal;
import org.readout.reading.parse.Token;

/** The name of a web site inside a sentence where it says nothing: written in lower case as one word, as in an address. */
record SplicedName(WordLists lists) implements Rule {

    private static final int SHORTEST = 8;

    @Override
    public List<Signal> find(Page page) {
        Set<String> own = Stream.of(Metadata.Field.OUTLET, Metadata.Field.ADDRESS, Metadata.Field.CANONICAL_ADDRESS)
                .flatMap(f -> page.document().first(f).stream()).map(m -> host(m.value())).filter(n -> n.length() >= SHORTEST)
                .collect(Collectors.toSet());
        return page.sentences().stream().filter(s -> s.size() > 4).flatMap(s -> s.tokens().stream())
                .filter(t -> t.text().length() >= SHORTEST && (isOwn(t, own) || isSite(t)))
                .map(Token::span).map(s -> page.signal("boilerplate", s,
                        "the name of a web site spliced into a sentence: the text was altered by a program")).toList();
    }

    private static boolean isOwn(Token token, Set<String> own) {
        return own.contains(token.text()) && token.text().equals(token.lower());
    }

    /** All lower-case letters, ending in two words of which sites are named, and no word of English. */
    private boolean isSite(Token token) {
        String word = token.text();
        if (!word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9') || lists.has("site-lookalike", word)) {
            return false;
        }
        return lists.list("site-word").stream().filter(word::endsWith).map(w -> word.substring(0, word.length() - w.length()))
                .anyMatch(rest -> lists.list("site-word").stream().anyMatch(w -> rest.endsWith(w) && rest.length() > w.length()));
    }

    /** "https://www.some-news.com/x" and "Some News" to "somenews". */
    private static String host(String value) {
        String name = value.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", "")
                .replaceFirst("\\.[a-z.]{2,12}$", "");
        return name.replaceAll("[^a-z0-9]", "");
    }
}
