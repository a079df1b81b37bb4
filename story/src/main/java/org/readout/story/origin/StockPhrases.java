package org.readout.story.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.lexicon.Table;

/** Words and phrases that stand in every text: those that carry structure, and those with which a publisher speaks of itself to its readers. */
final class StockPhrases {

    private static final int[] FUNCTION_WORDS = Table.filled(StockPhrases.class, "function-words.tsv", 1).words().stream()
            .mapToInt(w -> Hash.word(w, 0, w.length())).sorted().toArray();
    private static final Map<Integer, List<int[]>> BY_FIRST_WORD = byFirstWord(Table.filled(StockPhrases.class, "stock-phrases.tsv", 1).words());

    private StockPhrases() {}

    static boolean isFunctionWord(int word) {
        return Arrays.binarySearch(FUNCTION_WORDS, word) >= 0;
    }

    /** True if the words from one place to another hold a stock phrase outside quotation marks. */
    static boolean in(int[] words, byte[] marks, int from, int to) {
        for (int i = from; i < to; i++) {
            List<int[]> phrases = (marks[i] & Wording.QUOTED) == 0 ? BY_FIRST_WORD.get(words[i]) : null;
            if (phrases != null) {
                for (int[] phrase : phrases) {
                    if (i + phrase.length <= to && Arrays.equals(words, i, i + phrase.length, phrase, 0, phrase.length)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Map<Integer, List<int[]>> byFirstWord(Set<String> phrases) {
        Map<Integer, List<int[]>> byFirst = new HashMap<>();
        for (String phrase : phrases) {
            int[] words = Arrays.stream(phrase.split("[^\\p{L}\\p{N}]+")).mapToInt(w -> Hash.word(w, 0, w.length())).toArray();
            byFirst.computeIfAbsent(words[0], k -> new ArrayList<>()).add(words);
        }
        return byFirst;
    }
}
