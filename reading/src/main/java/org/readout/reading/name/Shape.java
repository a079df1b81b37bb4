package org.readout.reading.name;

import java.util.Arrays;

/**
 * The shape of a word, after CoreNLP's word shape "chris2": letters become {@code X} and {@code x}, digits {@code d}, the name of a Greek
 * letter {@code g}, all else stays. The two characters at either end keep their place; of those between each stands once, in order.
 */
final class Shape {

    private static final String[] GREEK = {"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "iota", "kappa", "lambda", "omicron",
        "rho", "sigma", "tau", "upsilon", "omega"};
    private static final int ENDS = 2;

    private Shape() {}

    static String of(String word) {
        char[] kinds = new char[word.length()];
        int first = 0;
        int last = 0;
        int count = 0;
        for (int i = 0; i < word.length(); count++) {
            String greek = greek(word, i);
            kinds[count] = greek == null ? kind(word.charAt(i)) : 'g';
            if (i < ENDS) {
                first = count + 1;
            }
            if (i < word.length() - ENDS) {
                last = count + 1;
            }
            i += greek == null ? 1 : greek.length();
        }
        return word.length() <= 2 * ENDS ? new String(kinds, 0, count) : withInnerOnce(kinds, first, last, count);
    }

    private static String withInnerOnce(char[] kinds, int first, int last, int count) {
        StringBuilder shape = new StringBuilder().append(kinds, 0, first);
        Arrays.sort(kinds, first, last);
        for (int i = first; i < last; i++) {
            if (i == first || kinds[i] != kinds[i - 1]) {
                shape.append(kinds[i]);
            }
        }
        return shape.append(kinds, last, count - last).toString();
    }

    /** Whether the word of this shape has letters only, none of them a Greek letter's name. */
    static boolean isOfLetters(String shape) {
        return shape.chars().allMatch(kind -> kind == 'x' || kind == 'X');
    }

    private static char kind(char c) {
        if (Character.isDigit(c)) {
            return 'd';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        return Character.isUpperCase(c) || Character.isTitleCase(c) ? 'X' : c;
    }

    private static @org.jspecify.annotations.Nullable String greek(String word, int at) {
        for (String letter : GREEK) {
            if (word.startsWith(letter, at)) {
                return letter;
            }
        }
        return null;
    }
}
