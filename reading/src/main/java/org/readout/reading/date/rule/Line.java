package org.readout.reading.date.rule;

import java.util.Arrays;
import java.util.List;
import org.readout.reading.parse.Token;

/**
 * Neighbouring tokens of one sentence as a line of text of their own, with single spaces. Immutable by agreement: nobody writes into the array.
 *
 * @param tokens the tokens
 * @param begins where each begins in {@code text}
 * @param text the line
 */
public record Line(List<Token> tokens, int[] begins, String text) {

    private static final String JOINS = "./–-";

    /** The line of these tokens, with a space where there is anything between two. */
    public static Line of(List<Token> tokens) {
        int[] begins = new int[tokens.size()];
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < begins.length; i++) {
            if (i > 0 && tokens.get(i).span().start() > tokens.get(i - 1).span().end()) {
                line.append(' ');
            }
            begins[i] = line.length();
            line.append(tokens.get(i).text());
        }
        return new Line(tokens, begins, line.toString());
    }

    /** The tag of the token that begins at a place, empty if none does. */
    String tagAt(int place) {
        int i = Arrays.binarySearch(begins, place);
        return i < 0 || !hasParts() ? "" : tokens.get(i).pos();
    }

    /**
     * Whether {@code [begin, end)} are whole tokens, or parts of one between points, slashes and hyphens, and neither a part of a number nor
     * of a word.
     */
    boolean holdsWhole(int begin, int end) {
        return isApart(begin, end) && !goesOnBefore(begin) && !goesOnBehind(end);
    }

    private boolean isApart(int begin, int end) {
        return end - begin == text.length() || is(begin - 1, " ") && is(end, " ") || beginsToken(begin) && endsToken(end);
    }

    private boolean beginsToken(int place) {
        return hasParts() && (is(place - 1, JOINS) || Arrays.binarySearch(begins, place) >= 0);
    }

    private boolean endsToken(int place) {
        int found = Arrays.binarySearch(begins, place - 1);
        int token = found < 0 ? -found - 2 : found;
        return hasParts() && (is(place, JOINS) || begins[token] + tokens.get(token).text().length() == place);
    }

    /** HeidelTime does not see a token that is a whole line. */
    private boolean hasParts() {
        return tokens.size() > 1;
    }

    private boolean goesOnBefore(int begin) {
        return is(begin - 1, "$+") || isWordCharacter(begin - 1) || is(begin - 1, ".") && isDigit(begin - 2);
    }

    private boolean goesOnBehind(int end) {
        return is(end, "°") || isWordCharacter(end) || is(end, ".,") && isDigit(end + 1);
    }

    private boolean isWordCharacter(int place) {
        char c = at(place);
        return isDigit(place) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private boolean isDigit(int place) {
        return at(place) >= '0' && at(place) <= '9';
    }

    private boolean is(int place, String oneOf) {
        return oneOf.indexOf(at(place)) >= 0;
    }

    /** 0 outside of the line. */
    private char at(int place) {
        return place < 0 || place >= text.length() ? 0 : text.charAt(place);
    }
}
