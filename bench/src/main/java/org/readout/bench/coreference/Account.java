package org.readout.bench.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.reading.parse.Sentence;

/**
 * An article as far as it matters for what it is about.
 *
 * @param name unique in its pile
 * @param sentences the stems of the content words of each sentence
 * @param names those that are written as names somewhere
 */
record Account(String name, List<List<String>> sentences, Set<String> names) {

    Account {
        sentences = sentences.stream().map(List::copyOf).toList();
        names = Set.copyOf(names);
    }

    /** The address of the page, where it stands in the text, says nothing. */
    static Account of(String name, List<Sentence> sentences) {
        List<Sentence> told = sentences.stream().filter(s -> !s.token(0).lower().startsWith("http")).toList();
        Set<String> names = told.stream().flatMap(s -> s.tokens().stream()).filter(t -> t.isProperNoun() && ContentWords.isContent(t))
                .map(t -> ContentWords.stem(t.lemma())).collect(Collectors.toCollection(HashSet::new));
        return new Account(name, told.stream().map(ContentWords::of).toList(), names);
    }
}
