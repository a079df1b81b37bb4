package org.readout.reading.date.rule;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes an automaton for many expressions into states of which each stands for a set of its own (Rabin and Scott, 1959). For the build. */
final class Subsets {

    private final Automaton automaton;
    private final List<BitSet> classes;
    /** The expression that each state is of, and the one that ends there. */
    private final int[] owner;
    private final int[] end;
    private final int[][] closures;
    private final Map<IntBuffer, Integer> numbers = new HashMap<>();
    private final List<int[]> subsets = new ArrayList<>();

    private Subsets(Automaton automaton, List<BitSet> classes, int[] owner, int[] end) {
        this.automaton = automaton;
        this.classes = classes;
        this.owner = owner;
        this.end = end;
        this.closures = new int[automaton.size()][];
    }

    /** States that tell which expressions match the beginning of a text. */
    static States of(List<String> expressions, Alphabet alphabet) {
        Automaton automaton = new Automaton(alphabet);
        List<Automaton.Part> parts = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (String expression : expressions) {
            parts.add(Syntax.read(expression, automaton));
            while (owners.size() < automaton.size()) {
                owners.add(parts.size() - 1);
            }
        }
        int[] end = new int[automaton.size()];
        Arrays.fill(end, Automaton.NONE);
        parts.forEach(p -> end[p.out()] = owners.get(p.out()));
        Subsets subsets = new Subsets(automaton, alphabet.classes(), owners.stream().mapToInt(o -> o).toArray(), end);
        BitSet first = new BitSet();
        parts.forEach(p -> add(subsets.closure(p.in()), first));
        return subsets.from(first);
    }

    private States from(BitSet first) {
        List<int[]> next = new ArrayList<>();
        List<BitSet> accepted = new ArrayList<>();
        number(first);
        for (int s = 0; s < subsets.size(); s++) {
            next.add(next(subsets.get(s)));
            BitSet ended = new BitSet();
            Arrays.stream(subsets.get(s)).filter(x -> end[x] != Automaton.NONE).forEach(x -> ended.set(end[x]));
            accepted.add(ended);
        }
        return new States(next, accepted);
    }

    /** For each class where it leads: classes that the same sets hold lead to the same. */
    private int[] next(int[] subset) {
        Map<Integer, BitSet> targets = new HashMap<>();
        Arrays.stream(subset).filter(x -> automaton.set(x) != Automaton.NONE)
                .forEach(x -> add(closure(automaton.target(x)), targets.computeIfAbsent(automaton.set(x), k -> new BitSet())));
        BitSet sets = new BitSet();
        targets.keySet().forEach(sets::set);
        Map<BitSet, Integer> known = new HashMap<>();
        known.put(new BitSet(), Automaton.NONE);
        int[] next = new int[classes.size()];
        for (int c = 0; c < next.length; c++) {
            BitSet leading = (BitSet) classes.get(c).clone();
            leading.and(sets);
            next[c] = known.computeIfAbsent(leading, l -> {
                BitSet union = new BitSet();
                l.stream().forEach(k -> union.or(targets.get(k)));
                return number(union);
            });
        }
        return next;
    }

    /** An expression that has ended need not be followed any further. */
    private int number(BitSet subset) {
        BitSet ended = new BitSet();
        subset.stream().filter(x -> end[x] != Automaton.NONE).forEach(x -> ended.set(owner[x]));
        int[] left = subset.stream().filter(x -> end[x] != Automaton.NONE || !ended.get(owner[x])).toArray();
        return numbers.computeIfAbsent(IntBuffer.wrap(left), l -> {
            subsets.add(left);
            return subsets.size() - 1;
        });
    }

    private static void add(int[] states, BitSet to) {
        for (int s : states) {
            to.set(s);
        }
    }

    /** What can be reached at no cost, as far as it leads on or ends an expression. */
    private int[] closure(int state) {
        if (closures[state] == null) {
            closures[state] = Arrays.stream(automaton.closure(state)).filter(x -> automaton.set(x) != Automaton.NONE || end[x] != Automaton.NONE).toArray();
        }
        return closures[state];
    }
}
