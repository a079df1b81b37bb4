package org.readout.bench.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented words, as uneven in their frequency as those of a language, between the common small words of English. */
final class Words {

    private static final int VOCABULARY = 8_000;
    /** How uneven: the commonest word is one in sixty, half of all words are one of 1,700. */
    private static final double SKEW = 2.2;
    private static final List<String> ONSETS = List.of("b", "br", "d", "dr", "f", "g", "gl", "h", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "z");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ea");
    private static final List<String> CODAS = List.of("", "n", "r", "l", "s", "m", "k", "nd", "rt");
    private static final List<String> JOINTS = List.of("of the", "in the", "for a", "with", "and the", "to the", "from", "on", "by the", "at a");

    private Words() {}

    /** The word of that number; different numbers give different words. */
    static String word(int number) {
        StringBuilder word = new StringBuilder();
        int left = number;
        for (int syllable = 0; syllable < 2 || left > 0; syllable++) {
            word.append(ONSETS.get(left % ONSETS.size()));
            left /= ONSETS.size();
            word.append(VOWELS.get(left % VOWELS.size()));
            left /= VOWELS.size();
        }
        return word.append(CODAS.get(number % CODAS.size())).toString();
    }

    static String any(Random random) {
        return word((int) (VOCABULARY * Math.pow(random.nextDouble(), SKEW)));
    }

    /** A run of so many invented words and the small ones between them. */
    static String run(int words, Random random) {
        List<String> run = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            if (i > 0 && random.nextInt(2) == 0) {
                run.add(JOINTS.get(random.nextInt(JOINTS.size())));
            }
            run.add(any(random));
        }
        return String.join(" ", run);
    }

    /** The same run with so large a share of its words replaced. */
    static String rewritten(String run, double share, Random random) {
        List<String> words = new ArrayList<>();
        for (String word : run.split(" ")) {
            words.add(random.nextDouble() < share ? any(random) : word);
        }
        return String.join(" ", words);
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
