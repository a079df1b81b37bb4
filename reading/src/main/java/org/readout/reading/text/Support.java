package org.readout.reading.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/** Where the sentence stands that a residue supports, found before any parser has run. */
final class Support {

    private static final int FARTHEST = 4000;
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:\\p{L}\\.){0,4}\\p{L}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Prof|St|No|vs|"
                    + "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec");

    private Support() {}

    /** True if nothing but spaces stands between {@code at} and the full stop of a sentence. */
    static boolean endsSentence(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && ".!?\"')]\u2026".indexOf(text.charAt(i)) >= 0;
    }

    static boolean endsLine(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n';
    }

    /** Start of the last sentence in {@code [from, to)}; {@code from} if there is but one. */
    static int lastSentenceStart(String text, int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        for (int i = end - 1; i > from && i > end - FARTHEST; i--) {
            if (text.charAt(i) == ' ' && opens(text, i + 1, end) && closes(text, from, i)) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean opens(String text, int i, int end) {
        return i < end && (Character.isUpperCase(text.charAt(i)) || "\"'(".indexOf(text.charAt(i)) >= 0);
    }

    private static boolean closes(String text, int from, int space) {
        int i = space - 1;
        while (i > from && "\"')] ".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        char c = text.charAt(i);
        if (c != '.') {
            return c == '!' || c == '?';
        }
        int word = i;
        while (word > from && text.charAt(word - 1) != ' ' && i - word < 12) {
            word--;
        }
        return !ABBREVIATION.matcher(text.substring(word, i)).matches();
    }

    /** The sentence that ends before {@code at}, on its line or else on the last line above that has words; null at the start of a text. */
    static @Nullable Span sentenceBefore(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return null;
        }
        int start = lastSentenceStart(text, text.lastIndexOf('\n', end - 1) + 1, end);
        while (start < end - 1 && !Character.isLetterOrDigit(text.charAt(start)) && "\"'($".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        return new Span(start, end);
    }

    /** The first sentence from {@code at} to the end of its line. */
    static Span sentenceFrom(String text, int at) {
        int newline = text.indexOf('\n', at);
        int end = newline < 0 ? text.length() : newline;
        int limit = Math.min(end, at + FARTHEST);
        for (int i = at + 1; i < limit; i++) {
            if (text.charAt(i) == ' ' && opens(text, i + 1, end) && closes(text, at, i)) {
                return new Span(at, i);
            }
        }
        return new Span(at, end);
    }
}
