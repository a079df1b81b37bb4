package org.readout.brief;

/**
 * Untrusted text as harmless plain text on one line. Words are never changed. White space runs become one space; control characters,
 * bidirectional and other invisible format characters are left out, so an article can neither send escape sequences to a terminal nor
 * reorder what is shown; an unpaired surrogate becomes U+FFFD. Stateless.
 */
public final class Plain {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Plain() {}

    /** {@code text} as one harmless line; empty if nothing of it can be shown. */
    public static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = true;
            } else if (isShown(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xfffd : c);
            }
        }
        return out.toString();
    }

    private static boolean isSpace(int c) {
        return c >= '\t' && c <= '\r' || c == 0x85 || Character.isSpaceChar(c);
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> false;
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }
}
