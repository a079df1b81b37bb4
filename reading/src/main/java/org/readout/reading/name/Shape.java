package org.readout.reading.name;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a word, after CoreNLP's word shape "chris2": letters become {@code X} and {@code x}, digits {@code d}, the name of a Greek
 * letter {@code g}, all else stays. The two characters at either end keep their place; of those between each stands once, in order.
 */
final class Shape {

    private static final List<String> GREEK = List.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "iota", "kappa", "lambda",
            "omicron", "rho", "sigma", "tau", "upsilon", "omega");
    private static final List<List<String>> BY_LETTER = IntStream.rangeClosed('a', 'z')
            .mapToObj(c -> GREEK.stream().filter(name -> name.charAt(0) == c).toList()).toList();
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
        for (int i = 0; i < shape.length(); i++) {
            if (shape.charAt(i) != 'x' && shape.charAt(i) != 'X') {
                return false;
            }
        }
        return true;
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

    private static @Nullable String greek(String word, int at) {
        char c = word.charAt(at);
        if (c >= 'a' && c <= 'z') {
            for (String name : BY_LETTER.get(c - 'a')) {
                if (word.startsWith(name, at)) {
                    return name;
                }
            }
        }
        return null;
    }
}
