package org.readout.reading.signal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.reading.text.TabbedFile;

/** Named lists of words, from {@code signal-words.tsv}. */
record WordLists(Map<String, Set<String>> lists) {

    static WordLists bundled() {
        List<List<String>> rows = TabbedFile.bundled("signal-words.tsv", 2);
        return new WordLists(rows.stream().collect(Collectors.groupingBy(r -> r.get(0),
                Collectors.flatMapping(r -> List.of(r.get(1).split(", *")).stream(), Collectors.toUnmodifiableSet()))));
    }

    /** True if {@code word} is in the list; throws {@link IllegalArgumentException} for a list that is not there. */
    boolean has(String list, String word) {
        return list(list).contains(word);
    }

    Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("signal-words.tsv has no list '" + name + "'; add it or install the program again");
        }
        return words;
    }
}
