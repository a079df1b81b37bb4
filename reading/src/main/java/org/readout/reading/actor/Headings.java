package org.readout.reading.actor;

import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Tells headings from sentences: short, and without a full stop or with every longer word capitalised. */
final class Headings {

    private static final int LONGEST = 16;

    private Headings() {}

    static boolean is(Sentence sentence) {
        if (sentence.size() > LONGEST) {
            return false;
        }
        String end = sentence.token(sentence.size() - 1).text();
        boolean stopped = end.equals(".") || end.equals("?") || end.equals("!") || end.equals("\"") || end.equals("...");
        return !stopped || capitalised(sentence);
    }

    /** True if a verb in it is finite. */
    static boolean hasVerb(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> t.pos().equals("VBD") || t.pos().equals("VBZ") || t.pos().equals("VBP") || t.pos().equals("MD"));
    }

    /** True for a heading with every longer word capitalised. */
    static boolean isTitle(Sentence sentence) {
        return is(sentence) && capitalised(sentence);
    }

    private static boolean capitalised(Sentence sentence) {
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.text().length() >= 5 && Character.isLetter(token.text().charAt(0))) {
                if (!Character.isUpperCase(token.text().charAt(0))) {
                    return false;
                }
                words++;
            }
        }
        return words >= 3;
    }
}
