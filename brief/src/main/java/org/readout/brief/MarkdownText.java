package org.readout.brief;

/**
 * The one way for untrusted text into Markdown: one line, harmless characters as in {@link Plain}, and every character that CommonMark
 * or GitHub's dialect could read as markup escaped. Never put it at the beginning of a line, where digits and dashes mean lists.
 */
final class MarkdownText {

    private static final String MARKUP = "\\`*_[]<>&|~#!$^{}";

    private MarkdownText() {}

    static String of(String text) {
        String line = Plain.line(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean startsAddress = c == ':' && line.startsWith("//", i + 1) || c == '.' && line.regionMatches(true, Math.max(0, i - 3), "www", 0, 3)
                    || c == '@';
            out.append(MARKUP.indexOf(c) >= 0 || startsAddress ? "\\" : "").append(c);
        }
        return out.toString();
    }
}
