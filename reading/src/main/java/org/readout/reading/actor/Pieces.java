package org.readout.reading.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Cuts words at hyphens, dashes and slashes and takes accents off, so that names are found however they are joined and spelled. */
final class Pieces {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Pieces() {}

    static List<Piece> of(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String text = token.text();
            int start = 0;
            List<int[]> cuts = new ArrayList<>();
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || isJoint(text, i)) {
                    if (i > start) {
                        cuts.add(new int[] {start, i});
                    }
                    start = i + 1;
                }
            }
            if (cuts.isEmpty()) {
                cuts.add(new int[] {0, text.length()});
            }
            for (int[] cut : cuts) {
                String part = fold(text.substring(cut[0], cut[1]));
                int at = token.span().start();
                Span span = cuts.size() == 1 ? token.span() : new Span(at + cut[0], at + cut[1]);
                pieces.add(new Piece(token.index(), span, part, part.toLowerCase(Locale.ROOT), cuts.size() > 1));
            }
        }
        return pieces;
    }

    /** The pieces of a name that stands in a table, as the tokenizer would cut them. */
    static List<String> ofName(String name) {
        List<String> pieces = new ArrayList<>();
        String text = fold(name);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            if (c == ' ' || c == '-' || c == '/' || c == ',') {
                word(text.substring(start, i), pieces);
                if (c == ',') {
                    pieces.add(",");
                }
                start = i + 1;
            }
        }
        return List.copyOf(pieces);
    }

    private static void word(String word, List<String> into) {
        int cut = word.endsWith("'s") ? word.length() - 2 : word.endsWith("s'") ? word.length() - 1 : word.length();
        if (cut > 0) {
            into.add(word.substring(0, cut));
        }
        if (cut < word.length()) {
            into.add(word.substring(cut));
        }
    }

    /** Neighbouring pieces as the sentence writes them, with single spaces. */
    static String text(Sentence sentence, List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        @Nullable Piece before = null;
        for (Piece piece : pieces) {
            if (before != null) {
                int gap = piece.span().start() - before.span().end();
                out.append(gap == 0 ? "" : piece.token() == before.token() ? "-" : " ");
            }
            out.append(piece.part() ? piece.text() : sentence.token(piece.token()).text());
            before = piece;
        }
        return out.toString();
    }

    /** {@code text} without accents, with straight apostrophes. */
    static String fold(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace('\u2019', '\'').replace('\u2018', '\'').replace('ı', 'i').replace('ø', 'o').replace('Ø', 'O').replace('ł', 'l')
                .replace('Ł', 'L').replace('đ', 'd').replace('Đ', 'D').replace('ð', 'd').replace('Ð', 'D');
    }

    private static boolean isJoint(String text, int i) {
        char c = text.charAt(i);
        return (c == '-' || c == '/' || c == '\u2013' || c == '\u2014' || c == '\u2010' || c == '\u2011') && text.length() > 1;
    }
}
