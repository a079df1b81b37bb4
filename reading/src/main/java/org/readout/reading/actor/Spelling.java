package org.readout.reading.actor;

import java.util.Locale;

/** Compares names that are carried over from other scripts: Gennady and Gennadi, Mohamed and Mohammed. */
final class Spelling {

    private Spelling() {}

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
