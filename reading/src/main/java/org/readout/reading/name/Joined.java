package org.readout.reading.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence as the recogniser reads it: words and hyphens with no space between them are one word, except before some participles and
 * nouns that tell of a name ("Geneva-based").
 *
 * @param words as the recogniser reads them
 * @param tags of the words; a joined one has that of its first part
 * @param places for each word of the sentence the index of the one that it is part of
 */
record Joined(List<String> words, List<String> tags, int[] places) {

    private static final Set<String> APART = Set.of("based", "area", "registered", "headquartered", "native", "born", "raised", "backed",
            "controlled", "owned", "resident", "trained", "educated");

    static Joined of(List<String> words, List<String> tags, BitSet touching) {
        List<String> joined = new ArrayList<>(words.size());
        List<String> joinedTags = new ArrayList<>(words.size());
        int[] places = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            int last = joined.size() - 1;
            if (last >= 0 && touching.get(i - 1) && isOneWord(joined.get(last), words, i)) {
                joined.set(last, joined.get(last) + words.get(i));
            } else {
                joined.add(words.get(i));
                joinedTags.add(tags.get(i));
            }
            places[i] = joined.size() - 1;
        }
        return new Joined(joined, joinedTags, places);
    }

    private static boolean isOneWord(String last, List<String> words, int i) {
        String word = words.get(i);
        if (word.equals("-")) {
            return i + 1 < words.size() && !APART.contains(words.get(i + 1));
        }
        return last.endsWith("-") && !APART.contains(word);
    }
}
