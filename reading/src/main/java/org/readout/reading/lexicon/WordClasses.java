package org.readout.reading.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.readout.model.lexicon.Table;

/** Words and the classes they belong to, from a lexicon of two columns. Immutable and thread-safe. */
public final class WordClasses {

    private final Map<String, Set<String>> classes = new LinkedHashMap<>();

    private WordClasses() {}

    /** The verbs of {@code verb-classes.tsv}, which several packages share. */
    public static WordClasses verbs() {
        return bundled(WordClasses.class, "verb-classes.tsv");
    }

    /** The lexicon {@code file} beside {@code owner}: rows of word and class, none empty. */
    public static WordClasses bundled(Class<?> owner, String file) {
        WordClasses words = new WordClasses();
        for (Table.Row row : Table.filled(owner, file, 2).distinct(0, 1).rows()) {
            words.classes.computeIfAbsent(row.get(1), k -> new LinkedHashSet<>()).add(row.get(0));
        }
        return words;
    }

    /** True if {@code word} (lower case) is listed under {@code wordClass}. */
    public boolean has(String word, String wordClass) {
        return classes.getOrDefault(wordClass, Set.of()).contains(word);
    }

    /** The words of a class in the order of the lexicon. */
    public Set<String> words(String wordClass) {
        return Collections.unmodifiableSet(classes.getOrDefault(wordClass, Set.of()));
    }
}
