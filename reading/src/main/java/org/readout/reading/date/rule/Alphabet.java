package org.readout.reading.date.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The sets of characters that patterns speak of, and the classes of characters that none of them tells apart. For the build. */
final class Alphabet {

    /** All characters from here on are one class: no pattern names them. */
    static final int BEYOND = 0x3001;

    private final Map<BitSet, Integer> ids = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();

    /** The number of a set of characters below {@link #BEYOND}, which itself stands for all others. */
    int id(BitSet set) {
        return ids.computeIfAbsent(set, s -> {
            sets.add(s);
            return sets.size() - 1;
        });
    }

    BitSet set(int id) {
        return sets.get(id);
    }

    /** For each class the sets that hold it; classes are numbered by their first character. */
    List<BitSet> classes() {
        return List.copyOf(new LinkedHashSet<>(characters()));
    }

    /** The class of each character, {@link #BEYOND} the last. */
    byte[] classOf() {
        List<BitSet> classes = classes();
        if (classes.size() > Byte.MAX_VALUE) {
            throw new IllegalStateException(classes.size() + " classes of characters, a byte holds " + Byte.MAX_VALUE);
        }
        List<BitSet> characters = characters();
        Map<BitSet, Integer> numbers = new HashMap<>();
        classes.forEach(c -> numbers.put(c, numbers.size()));
        byte[] of = new byte[characters.size()];
        for (int c = 0; c < of.length; c++) {
            of[c] = numbers.get(characters.get(c)).byteValue();
        }
        return of;
    }

    private List<BitSet> characters() {
        List<BitSet> holding = new ArrayList<>();
        for (int c = 0; c <= BEYOND; c++) {
            BitSet in = new BitSet();
            for (int s = 0; s < sets.size(); s++) {
                in.set(s, sets.get(s).get(c));
            }
            holding.add(in);
        }
        return holding;
    }
}
