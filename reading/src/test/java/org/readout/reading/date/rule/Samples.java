package org.readout.reading.date.rule;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.Stream;
import org.readout.reading.compiled.ModelFile;

/** Texts that HeidelTime's rules match, made from their patterns by chance. */
public final class Samples {

    private static final int LONGEST = 200;
    private static final int MOST_TRIES = 50;

    private final Random chance;

    public Samples(long seed) {
        this.chance = new Random(seed);
    }

    /** One text for each rule, in order. */
    public Stream<String> texts() {
        ByteBuffer from = ModelFile.open(Rules.MODEL, Rules.FORMAT);
        return Stream.generate(() -> Rule.read(from).fullPattern()).limit(from.getInt()).map(this::text);
    }

    private String text(String pattern) {
        Alphabet alphabet = new Alphabet();
        Automaton automaton = new Automaton(alphabet);
        Automaton.Part part = Syntax.read(pattern, automaton);
        StringBuilder text = new StringBuilder();
        int state = part.in();
        while (text.length() < LONGEST) {
            int[] here = automaton.closure(state);
            int[] on = Arrays.stream(here).filter(s -> automaton.set(s) != Automaton.NONE).toArray();
            if (on.length == 0 || Arrays.stream(here).anyMatch(s -> s == part.out()) && chance.nextInt(3) == 0) {
                break;
            }
            int next = on[chance.nextInt(on.length)];
            text.append(character(alphabet.set(automaton.set(next))));
            state = automaton.target(next);
        }
        return text.toString();
    }

    /** A space where one may stand: HeidelTime does not come to an end with some texts that have something else there ("3 times per trading+days"). */
    private char character(BitSet set) {
        if (set.get(' ')) {
            return ' ';
        }
        int[] all = set.stream().filter(c -> c >= ' ' && c < '\u2000' && c != '\u007F').toArray();
        for (int tries = 0; all.length > 1 && tries < MOST_TRIES; tries++) {
            int c = all[chance.nextInt(all.length)];
            if (c < 0x80 && (all.length < 100 || "az09ZB-.".indexOf(c) >= 0)) {
                return (char) c;
            }
        }
        return (char) (all.length == 0 ? set.nextSetBit(0) : all[0]);
    }
}
