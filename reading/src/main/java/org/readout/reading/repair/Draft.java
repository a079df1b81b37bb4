package org.readout.reading.repair;

import java.util.ArrayList;
import java.util.List;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** A dependency tree while it is being repaired. Mutable; for one thread. */
final class Draft {

    private final int index;
    private final List<Token> tokens;
    private final int[] heads;
    private final String[] labels;

    Draft(Sentence s) {
        index = s.index();
        tokens = new ArrayList<>(s.tokens());
        heads = new int[s.size()];
        labels = new String[s.size()];
        for (int i = 0; i < s.size(); i++) {
            heads[i] = s.head(i);
            labels[i] = s.label(i);
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** Index of the head of {@code i}, -1 for the root. */
    int head(int i) {
        return heads[i];
    }

    String label(int i) {
        return labels[i];
    }

    int root() {
        for (int k = 0; k < heads.length; k++) {
            if (heads[k] < 0) {
                return k;
            }
        }
        return 0;
    }

    /** First child of {@code head} with that label, -1 if none. */
    int child(int head, String label) {
        for (int k = 0; k < heads.length; k++) {
            if (heads[k] == head && labels[k].equals(label)) {
                return k;
            }
        }
        return -1;
    }

    boolean has(int head, String label) {
        return child(head, label) >= 0;
    }

    /** True if {@code node} is {@code top} or under it. */
    boolean below(int node, int top) {
        for (int up = node; up >= 0; up = heads[up]) {
            if (up == top) {
                return true;
            }
        }
        return false;
    }

    /** Hangs {@code child} on {@code head}, or makes it a root if that is -1; does nothing where it would close a circle. */
    void attach(int child, int head, String label) {
        if (!below(head, child)) {
            heads[child] = head;
            labels[child] = head < 0 ? "root" : label;
        }
    }

    /** Like {@link #attach} for callers that mend the rest of the circle themselves. */
    void hang(int child, int head, String label) {
        heads[child] = head;
        labels[child] = label;
    }

    /** Makes {@code i} the root. What was the root before must be hung elsewhere by the caller. */
    void crown(int i) {
        hang(i, -1, "root");
    }

    /** Hangs what hangs on {@code from} and stands from {@code first} on, before {@code end}, on {@code to}, with the same labels. */
    void hand(int from, int to, int first, int end) {
        for (int k = first; k < end; k++) {
            if (heads[k] == from) {
                hang(k, to, labels[k]);
            }
        }
    }

    /** Makes a clause what the verb of saying before it says: the verb takes its place, and what hangs on it from further ahead. */
    void report(int verb, int clause) {
        hand(clause, verb, 0, verb);
        hang(verb, heads[clause], labels[clause]);
        hang(clause, verb, "ccomp");
    }

    void retag(int i, String pos) {
        rename(i, pos, tokens.get(i).lemma());
    }

    /** Gives token {@code i} another part of speech and dictionary form. */
    void rename(int i, String pos, String lemma) {
        Token t = tokens.get(i);
        tokens.set(i, new Token(i, t.span(), t.text(), lemma, pos, t.entity()));
    }

    Sentence sentence() {
        return new Sentence(index, tokens, heads, labels);
    }
}
