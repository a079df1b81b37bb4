package org.readout.bench.coreference;

import java.util.List;
import java.util.SortedMap;

/**
 * Annotated articles within which mentions are linked.
 *
 * @param name as the data set names it
 * @param texts the articles by name
 * @param gold the marked mentions, each once
 */
record Pile(String name, SortedMap<String, String> texts, List<Gold> gold) {

    Pile {
        gold = List.copyOf(gold);
    }
}
