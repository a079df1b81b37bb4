package org.readout.brief;

import org.readout.model.Evidence;
import org.readout.model.Span;

/** A quote cut to length around the words that matter. What is cut is marked by …; words are never changed. */
final class Excerpt {

    private Excerpt() {}

    /** At most about {@code limit} characters of the quote, around {@code centre}, in quotation marks. */
    static String of(Evidence evidence, Span centre, int limit) {
        String quote = evidence.quote();
        if (quote.length() <= limit) {
            return "“" + Plain.line(quote) + "”";
        }
        int from = centre.start() - evidence.span().start();
        int spare = Math.max(0, limit - centre.length());
        int start = Math.max(0, Math.min(from - spare / 2, quote.length() - limit));
        int end = Math.min(quote.length(), start + limit);
        start = start == 0 ? 0 : wordStart(quote, start, from);
        end = end == quote.length() ? end : wordEnd(quote, end, Math.max(start + 1, from));
        String cut = Plain.line(quote.substring(start, end));
        return "“" + (start > 0 ? "… " : "") + cut + (end < quote.length() ? " …" : "") + "”";
    }

    /** The next start of a word from {@code at}, not beyond {@code last}; mid-word if there is none. */
    private static int wordStart(String text, int at, int last) {
        for (int i = at; i <= last && i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return whole(text, at);
    }

    private static int wordEnd(String text, int at, int first) {
        for (int i = at; i > first; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return whole(text, at);
    }

    /** Never between the two halves of one character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))
                ? at - 1 : at;
    }
}
