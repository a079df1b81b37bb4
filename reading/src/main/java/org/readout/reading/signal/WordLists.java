package org.readout.reading.signal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.lexicon.Table;

/** Named lists of words, from {@code words.tsv}. */
record WordLists(Map<String, Set<String>> lists) {

    static WordLists bundled() {
        Table table = Table.filled(WordLists.class, "words.tsv", 2).distinct(0, 1);
        return new WordLists(table.rows().stream().collect(Collectors.groupingBy(r -> r.get(0),
                Collectors.flatMapping(r -> Stream.of(r.get(1).split(", *")), Collectors.toUnmodifiableSet()))));
    }

    /** True if {@code word} is in the list; throws {@link IllegalArgumentException} for a list that is not there. */
    boolean has(String list, String word) {
        return list(list).contains(word);
    }

    Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("words.tsv has no list '" + name + "'; add it or install the program again");
        }
        return words;
    }
}
