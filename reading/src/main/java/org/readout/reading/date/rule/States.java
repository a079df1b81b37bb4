package org.readout.reading.date.rule;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * States of which each class of characters leads to one. For the build.
 *
 * @param next for each state and class the next state, {@link Automaton#NONE} if there is none; the first state is where reading begins
 * @param accepted for each state the expressions that end there for the first time
 */
record States(List<int[]> next, List<BitSet> accepted) {

    /** As many states as are needed (Moore, Gedanken-experiments on sequential machines, 1956). */
    States minimal() {
        int[] block = new int[next.size()];
        int blocks = 0;
        for (int before = -1; blocks > before;) {
            before = blocks;
            Map<List<Object>, Integer> numbers = new HashMap<>();
            int[] finer = new int[block.length];
            for (int s = 0; s < block.length; s++) {
                int[] row = row(s, block);
                finer[s] = numbers.computeIfAbsent(List.of(accepted.get(s), IntBuffer.wrap(row)), k -> numbers.size());
            }
            block = finer;
            blocks = numbers.size();
        }
        return merged(block, blocks);
    }

    private States merged(int[] block, int blocks) {
        int[][] rows = new int[blocks][];
        BitSet[] ends = new BitSet[blocks];
        for (int s = 0; s < block.length; s++) {
            if (rows[block[s]] == null) {
                rows[block[s]] = row(s, block);
                ends[block[s]] = accepted.get(s);
            }
        }
        return new States(List.of(rows), List.of(ends));
    }

    private int[] row(int state, int[] block) {
        return Arrays.stream(next.get(state)).map(n -> n == Automaton.NONE ? Automaton.NONE : block[n]).toArray();
    }
}
