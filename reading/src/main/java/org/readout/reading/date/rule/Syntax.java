package org.readout.reading.date.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads regular expressions of the JDK as far as HeidelTime's resources use them: characters, classes, groups, alternatives, {@code ?},
 * {@code *}, {@code +} and the same reluctant. What looks at a place without taking characters ({@code \b}, {@code \A}, {@code \Z}) counts as
 * nothing, so that all texts that match are accepted, and some more. Refuses all else. For the build.
 */
final class Syntax {

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    private static final String SPACES = " \t\n\u000B\f\r";
    private static final String DIGITS = "0123456789";

    private final String text;
    private final Automaton automaton;
    private int at;

    private Syntax(String text, Automaton automaton) {
        this.text = text;
        this.automaton = automaton;
    }

    /** Adds the expression to the automaton. */
    static Automaton.Part read(String expression, Automaton into) {
        Syntax syntax = new Syntax(expression, into);
        Automaton.Part all = syntax.alternatives();
        if (syntax.at < expression.length()) {
            throw syntax.refused();
        }
        return all;
    }

    private Automaton.Part alternatives() {
        List<Automaton.Part> all = new ArrayList<>(List.of(sequence()));
        while (next('|')) {
            all.add(sequence());
        }
        if (all.size() == 1) {
            return all.get(0);
        }
        int in = automaton.state();
        int out = automaton.state();
        for (Automaton.Part one : all) {
            automaton.link(in, one.in());
            automaton.link(one.out(), out);
        }
        return new Automaton.Part(in, out);
    }

    private Automaton.Part sequence() {
        int in = automaton.state();
        int out = in;
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            Automaton.Part one = repeated();
            automaton.link(out, one.in());
            out = one.out();
        }
        return new Automaton.Part(in, out);
    }

    private Automaton.Part repeated() {
        Automaton.Part one = one();
        if (at == text.length() || "?*+".indexOf(text.charAt(at)) < 0) {
            return one;
        }
        char how = text.charAt(at++);
        next('?');
        int in = automaton.state();
        int out = automaton.state();
        automaton.link(in, one.in());
        automaton.link(one.out(), out);
        if (how != '+') {
            automaton.link(in, out);
        }
        if (how != '?') {
            automaton.link(one.out(), one.in());
        }
        return new Automaton.Part(in, out);
    }

    private Automaton.Part one() {
        char c = text.charAt(at++);
        if (c == '(') {
            if (next('?') && !next(':')) {
                throw refused();
            }
            Automaton.Part group = alternatives();
            if (!next(')')) {
                throw refused();
            }
            return group;
        }
        if (c == '\\' && at < text.length() && "bAZ".indexOf(text.charAt(at)) >= 0) {
            at++;
            return nothing();
        }
        if ("?*+{}^$".indexOf(c) >= 0) {
            at--;
            throw refused();
        }
        return automaton.characters(c == '.' ? allBut(LINE_ENDS) : c == '[' ? characterClass() : c == '\\' ? escaped() : single(c));
    }

    private Automaton.Part nothing() {
        int state = automaton.state();
        return new Automaton.Part(state, state);
    }

    private BitSet characterClass() {
        BitSet all = new BitSet();
        if (text.startsWith("^", at)) {
            throw refused();
        }
        while (!next(']')) {
            if (at == text.length() || text.startsWith("&&", at)) {
                throw refused();
            }
            char c = text.charAt(at++);
            BitSet one = c == '[' ? characterClass() : c == '\\' ? escaped() : single(c);
            if (one.cardinality() == 1 && text.startsWith("-", at) && !text.startsWith("-]", at)) {
                at++;
                char end = text.charAt(at++);
                one.set(one.nextSetBit(0), (end == '\\' ? escaped().nextSetBit(0) : end) + 1);
            }
            all.or(one);
        }
        return all;
    }

    private BitSet escaped() {
        char c = text.charAt(at++);
        if (c == 'u') {
            at += 4;
            return single((char) Integer.parseInt(text.substring(at - 4, at), 16));
        }
        if (c == 'S') {
            return allBut(SPACES);
        }
        if (c == 's' || c == 'd') {
            BitSet set = new BitSet();
            (c == 's' ? SPACES : DIGITS).chars().forEach(set::set);
            return set;
        }
        if (Character.isLetterOrDigit(c)) {
            at--;
            throw refused();
        }
        return single(c);
    }

    private BitSet single(char c) {
        if (c >= Alphabet.BEYOND) {
            throw refused();
        }
        BitSet set = new BitSet();
        set.set(c);
        return set;
    }

    private static BitSet allBut(String characters) {
        BitSet set = new BitSet();
        set.set(0, Alphabet.BEYOND + 1);
        characters.chars().forEach(set::clear);
        return set;
    }

    private boolean next(char c) {
        boolean here = at < text.length() && text.charAt(at) == c;
        at += here ? 1 : 0;
        return here;
    }

    private IllegalStateException refused() {
        return new IllegalStateException("the expression '" + text + "' has at " + at + " what Syntax does not know; teach it");
    }
}
