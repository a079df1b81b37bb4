package org.readout.reading.date;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.readout.reading.lexicon.Openings;

/** Leaves out the rules of HeidelTime that do not match in a sentence: nearly all, and trying them is its main work. Thread-safe. */
final class PossibleRules {

    private record Indexed(List<Pattern> patterns, Openings openings) {
        static Indexed of(Map<Pattern, String> rules) {
            List<Pattern> patterns = List.copyOf(rules.keySet());
            return new Indexed(patterns, new Openings(patterns));
        }
    }

    private final Map<String, Indexed> byType = new ConcurrentHashMap<>();

    /**
     * The rules that match in {@code text}.
     *
     * @param type of expression; a type's rules are always the same
     * @param rules all of its rules
     */
    HashMap<Pattern, String> in(String text, String type, Map<Pattern, String> rules) {
        Indexed indexed = byType.computeIfAbsent(type, t -> Indexed.of(rules));
        BitSet matching = indexed.openings.in(text);
        HashMap<Pattern, String> left = new HashMap<>();
        for (int i = matching.nextSetBit(0); i >= 0; i = matching.nextSetBit(i + 1)) {
            Pattern pattern = indexed.patterns.get(i);
            left.put(pattern, rules.get(pattern));
        }
        return left;
    }
}
