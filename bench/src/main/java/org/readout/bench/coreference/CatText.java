package org.readout.bench.coreference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.readout.model.Span;

/**
 * An annotated article in the form of the CAT tool, as ECB+ and MEANTIME have it: its tokens with spaces between, a sentence a line.
 *
 * @param text the article
 * @param tokens where each token stands
 * @param named the same by the tokens' ids
 */
public record CatText(String text, Map<At, Span> tokens, Map<String, Span> named) {

    /** A token by the number of its sentence and its own in that sentence, both from 0. */
    public record At(int sentence, int number) {}

    /** One file as it is written. */
    public static Document xml(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    /** The text of {@code xml}; throws {@link IOException}, naming the file, if a token has no place. */
    public static CatText of(Document xml, Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        Map<At, Span> tokens = new HashMap<>();
        Map<String, Span> named = new HashMap<>();
        int sentence = 0;
        try {
            for (Element token : xml.getElementsByTag("token")) {
                At at = new At(Integer.parseInt(token.attr("sentence")), Integer.parseInt(token.attr("number")));
                if (text.length() > 0) {
                    text.append(at.sentence == sentence ? ' ' : '\n');
                }
                sentence = at.sentence;
                int start = text.length();
                text.append(token.wholeText().strip());
                if (text.length() > start) {
                    tokens.put(at, new Span(start, text.length()));
                    named.put(token.attr("t_id"), new Span(start, text.length()));
                }
            }
        } catch (NumberFormatException e) {
            throw new IOException(file + ": a token needs a 'sentence' and a 'number': " + e.getMessage(), e);
        }
        return new CatText(text.toString(), Map.copyOf(tokens), Map.copyOf(named));
    }
}
