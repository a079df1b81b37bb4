package org.readout.reading.date.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * States with steps that cost nothing and steps that cost a character: what regular expressions are made into (Thompson, CACM 11(6), 1968).
 * For the build.
 */
final class Automaton {

    /** The part for one expression. */
    record Part(int in, int out) {}

    /** No character leads from here, or no expression ends here. */
    static final int NONE = -1;

    private final Alphabet alphabet;
    private final List<List<Integer>> free = new ArrayList<>();
    private final List<Integer> set = new ArrayList<>();
    private final List<Integer> target = new ArrayList<>();

    Automaton(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    int state() {
        free.add(new ArrayList<>(2));
        set.add(NONE);
        target.add(NONE);
        return free.size() - 1;
    }

    void link(int from, int to) {
        free.get(from).add(to);
    }

    Part characters(BitSet characters) {
        Part part = new Part(state(), state());
        set.set(part.in, alphabet.id(characters));
        target.set(part.in, part.out);
        return part;
    }

    int size() {
        return free.size();
    }

    /** The set of characters that leads from a state, {@link #NONE} if none. */
    int set(int state) {
        return set.get(state);
    }

    int target(int state) {
        return target.get(state);
    }

    /** The states that can be reached at no cost, itself among them, in order. */
    int[] closure(int state) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(state));
        seen.set(state);
        while (!open.isEmpty()) {
            for (int next : free.get(open.poll())) {
                if (!seen.get(next)) {
                    seen.set(next);
                    open.add(next);
                }
            }
        }
        return seen.stream().toArray();
    }

    /** All texts of a part, in order; empty if there are more than {@code most}. */
    Set<String> texts(Part part, int most) {
        Set<String> all = new TreeSet<>();
        Deque<String> texts = new ArrayDeque<>(List.of(""));
        Deque<Integer> states = new ArrayDeque<>(List.of(part.in));
        while (!texts.isEmpty()) {
            String text = texts.poll();
            int[] here = closure(states.poll());
            if (Arrays.stream(here).anyMatch(s -> s == part.out)) {
                all.add(text);
            }
            for (int s : here) {
                BitSet characters = set(s) == NONE ? new BitSet() : alphabet.set(set(s));
                if (all.size() + texts.size() + characters.cardinality() > most) {
                    return Set.of();
                }
                characters.stream().forEach(c -> {
                    texts.add(text + (char) c);
                    states.add(target(s));
                });
            }
        }
        return all;
    }
}
