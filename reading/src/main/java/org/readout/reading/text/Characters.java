package org.readout.reading.text;

/** One code unit for another: the typography of the web in the characters that parsers were trained on. */
final class Characters {

    private Characters() {}

    static String plain(String raw) {
        char[] out = new char[raw.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = plain(raw, i);
        }
        for (int i = 1; i < out.length - 1; i++) {
            if (isDash(out[i])) {
                out[i] = dash(out, i);
            }
        }
        return new String(out);
    }

    private static char plain(String raw, int i) {
        char c = raw.charAt(i);
        switch (c) {
            case '\n', '\u0085', '\u2028', '\u2029', '\f', '\u000B':
                return '\n';
            case '\r':
                return i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? ' ' : '\n';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '\u02BC', '\uFF07':
                return '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\uFF02':
                return '"';
            case '\u2010', '\u2011', '\u2212', '\uFE63', '\uFF0D':
                return '-';
            case '\u2012', '\u2013':
                return '\u2013';
            case '\u2014', '\u2015':
                return '\u2014';
            case '\u00AD':
                return betweenLetters(raw, i) ? '-' : ' ';
            default:
                return isUnseen(raw, i) ? ' ' : c;
        }
    }

    /** Spaces of any width, controls, zero-width and bidirectional marks, private use and broken surrogates. */
    private static boolean isUnseen(String raw, int i) {
        char c = raw.charAt(i);
        if (c < 0x7F) {
            return c < ' ';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1));
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static boolean betweenLetters(String raw, int i) {
        return i > 0 && i + 1 < raw.length() && Character.isLetter(raw.charAt(i - 1)) && Character.isLetter(raw.charAt(i + 1));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013';
    }

    /** A dash inside a word is a hyphen; one with a space on both sides breaks the sentence as an em dash does. */
    private static char dash(char[] text, int i) {
        char before = text[i - 1];
        char after = text[i + 1];
        if (before == ' ' && (after == ' ' || after == '\n')) {
            return lineStartsAt(text, i) ? text[i] : '\u2014';
        }
        boolean inWord = Character.isLetterOrDigit(before) || before == '.' && i > 1 && Character.isUpperCase(text[i - 2]);
        return inWord && Character.isLetterOrDigit(after) ? '-' : text[i];
    }

    private static boolean lineStartsAt(char[] text, int i) {
        for (int j = i - 1; j >= 0 && text[j] != '\n'; j--) {
            if (text[j] != ' ') {
                return false;
            }
        }
        return true;
    }
}
