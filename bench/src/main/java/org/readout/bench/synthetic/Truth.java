package org.readout.bench.synthetic;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.readout.model.Conflict;
import org.readout.model.Status;

/**
 * What is so in a pile.
 *
 * @param events mention id to the number of the happening it means
 * @param roots number of a happening, then status, to how many independent roots say so
 * @param origins document id to the number of its origin
 * @param conflicts what the accounts contradict
 */
record Truth(Map<String, Integer> events, Map<Integer, SortedMap<Status, Integer>> roots, Map<String, Integer> origins, Set<Planted> conflicts) {

    /** Some accounts of a happening contradict others. */
    record Planted(Conflict.Kind kind, int event) {}
}
