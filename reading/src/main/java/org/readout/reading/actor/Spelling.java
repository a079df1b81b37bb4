package org.readout.reading.actor;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names that are carried over from other scripts: Gennady and Gennadi, Mohamed and Mohammed. */
final class Spelling {

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}|(\\p{Lu}\\.){1,3}|Yu\\.|Ye\\.|Ya\\.");

    private Spelling() {}

    static boolean isInitial(String word) {
        return INITIAL.matcher(word).matches();
    }

    /** "William J. Casey" as "William Casey"; names that begin with an initial stay. */
    static String withoutInitials(String name) {
        String[] words = name.split(" ");
        StringBuilder out = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            if (i == words.length - 1 || isInitial(words[0]) || !isInitial(words[i])) {
                out.append(' ').append(words[i]);
            }
        }
        return out.toString();
    }

    /** True if the two differ only in letters that stand for one sound. */
    static boolean alike(String one, String other) {
        return one.equals(other) || sound(one).equals(sound(other));
    }

    private static String sound(String name) {
        String plain = Pieces.fold(name).toLowerCase(Locale.ROOT).replace("ph", "f").replace("kh", "h").replace("ch", "h").replace("ck", "k")
                .replace("x", "ks").replace("ou", "u").replace('y', 'i').replace('j', 'i').replace('w', 'v');
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
                out.append(plain.charAt(i));
            }
        }
        return out.toString();
    }
}
