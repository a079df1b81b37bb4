package org.readout.reading.date.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.reading.compiled.Stored;

/**
 * Tells in one pass which of many expressions match from a place of a text on: all that do, and few others (those whose word boundaries are
 * not there). Immutable and thread-safe.
 */
final class Recogniser {

    private static final char NOWHERE = Character.MAX_VALUE;

    /** The class of each character; all beyond have the last one's. */
    private final byte[] classOf;
    /** Where each state's steps begin, the classes that lead elsewhere than most, where these lead, and where all others do. */
    private final int[] first;
    private final byte[] classes;
    private final char[] targets;
    private final char[] otherwise;
    /** For each state which of the lists of expressions end there. */
    private final char[] accepted;
    private final List<BitSet> lists;

    private Recogniser(byte[] classOf, int[] first, byte[] classes, char[] targets, char[] otherwise, char[] accepted, List<BitSet> lists) {
        this.classOf = classOf;
        this.first = first;
        this.classes = classes;
        this.targets = targets;
        this.otherwise = otherwise;
        this.accepted = accepted;
        this.lists = lists;
    }

    /** Adds to {@code found} the expressions that may match from {@code place} on. */
    void at(String text, int place, BitSet found) {
        int state = 0;
        for (int i = place; state != NOWHERE;) {
            if (accepted[state] > 0) {
                found.or(lists.get(accepted[state]));
            }
            if (i == text.length()) {
                return;
            }
            int c = text.codePointAt(i);
            state = next(state, classOf[Math.min(c, classOf.length - 1)]);
            i += Character.charCount(c);
        }
    }

    private int next(int state, byte of) {
        int step = Arrays.binarySearch(classes, first[state], first[state + 1], of);
        return step < 0 ? otherwise[state] : targets[step];
    }

    /** Makes and writes the recogniser of the expressions, which are numbered from 0. */
    static void write(List<String> expressions, DataOutputStream to) throws IOException {
        Alphabet alphabet = new Alphabet();
        States states = Subsets.of(expressions, alphabet).minimal();
        byte[] classOf = alphabet.classOf();
        Stored.bytes(classOf, to);
        List<BitSet> lists = Stream.concat(Stream.of(new BitSet()), states.accepted().stream()).distinct().toList();
        to.writeInt(lists.size());
        for (BitSet list : lists) {
            to.writeInt(list.cardinality());
            for (int e : list.stream().toArray()) {
                to.writeInt(e);
            }
        }
        List<int[]> rows = states.next();
        if (rows.size() >= NOWHERE) {
            throw new IOException(rows.size() + " states, their numbers have room for " + (int) NOWHERE);
        }
        to.writeInt(rows.size());
        for (int[] row : rows) {
            to.writeByte(exceptions(row).length);
        }
        for (int[] row : rows) {
            to.writeChar(most(row));
        }
        for (BitSet ended : states.accepted()) {
            to.writeChar(lists.indexOf(ended));
        }
        for (int[] row : rows) {
            for (int c : exceptions(row)) {
                to.writeByte(c);
            }
        }
        for (int[] row : rows) {
            for (int c : exceptions(row)) {
                to.writeChar(row[c]);
            }
        }
    }

    private static int[] exceptions(int[] row) {
        int most = most(row);
        return IntStream.range(0, row.length).filter(c -> row[c] != most).toArray();
    }

    /** Where most classes lead; of several the one that comes first. */
    private static int most(int[] row) {
        Map<Integer, Integer> counts = new HashMap<>();
        Arrays.stream(row).forEach(n -> counts.merge(n, 1, Integer::sum));
        int highest = Collections.max(counts.values());
        return Arrays.stream(row).filter(n -> counts.get(n) == highest).findFirst().orElseThrow();
    }

    static Recogniser read(ByteBuffer from) {
        byte[] classOf = Stored.bytes(from);
        List<BitSet> lists = new ArrayList<>();
        for (int left = from.getInt(); left > 0; left--) {
            BitSet list = new BitSet();
            for (int more = from.getInt(); more > 0; more--) {
                list.set(from.getInt());
            }
            lists.add(list);
        }
        byte[] counts = Stored.bytes(from);
        int[] first = new int[counts.length + 1];
        for (int s = 0; s < counts.length; s++) {
            first[s + 1] = first[s] + counts[s];
        }
        char[] otherwise = Stored.chars(counts.length, from);
        char[] accepted = Stored.chars(counts.length, from);
        int steps = first[counts.length];
        byte[] classes = Stored.bytes(steps, from);
        return new Recogniser(classOf, first, classes, Stored.chars(steps, from), otherwise, accepted, List.copyOf(lists));
    }
}
