package org.readout.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.model.Span;

/**
 * A sentence and its dependency tree. Tokens are named by their index. Immutable and thread-safe.
 *
 * <p>{@link #head} is -1 for the root. Labels are basic Universal Dependencies as CoreNLP writes them ({@code nsubj}, {@code obj},
 * {@code obl}, {@code nmod}, {@code nsubj:pass}, {@code compound:prt}, …).
 */
public final class Sentence {

    private final int index;
    private final List<Token> tokens;
    private final int[] heads;
    private final String[] labels;
    private final List<List<Integer>> children;

    /**
     * @param index position in the document, from 0
     * @param tokens at least one
     * @param heads for each token the index of its head, -1 for the root
     * @param labels for each token the label of the arc to its head
     */
    public Sentence(int index, List<Token> tokens, int[] heads, String[] labels) {
        if (tokens.isEmpty() || heads.length != tokens.size() || labels.length != tokens.size()) {
            throw new IllegalArgumentException(
                    "sentence " + index + ": " + tokens.size() + " tokens, " + heads.length + " heads, " + labels.length + " labels");
        }
        this.index = index;
        this.tokens = List.copyOf(tokens);
        this.heads = heads.clone();
        this.labels = labels.clone();
        List<List<Integer>> below = new ArrayList<>();
        tokens.forEach(t -> below.add(new ArrayList<>()));
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                below.get(heads[i]).add(i);
            }
        }
        this.children = below.stream().map(List::copyOf).toList();
    }

    public int index() {
        return index;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public Span span() {
        return Span.covering(tokens.get(0).span(), tokens.get(tokens.size() - 1).span());
    }

    /** Index of the head of {@code i}, -1 for the root. */
    public int head(int i) {
        return heads[i];
    }

    /** Label of the arc from the head of {@code i} to it. */
    public String label(int i) {
        return labels[i];
    }

    public int root() {
        return IntStream.range(0, heads.length).filter(i -> heads[i] < 0).findFirst().orElse(0);
    }

    /** Children of {@code i} in text order. */
    public List<Integer> children(int i) {
        return children.get(i);
    }

    /** Children of {@code i} with one of these labels, in text order. */
    public List<Integer> children(int i, String... wanted) {
        Set<String> set = Set.of(wanted);
        return children.get(i).stream().filter(c -> set.contains(labels[c])).toList();
    }

    /** First child of {@code i} with one of these labels, -1 if none. */
    public int child(int i, String... wanted) {
        return children(i, wanted).stream().findFirst().orElse(-1);
    }

    /** The lower-case preposition of {@code i} ("of", "with", "according to"), empty if it has none. */
    public String preposition(int i) {
        int c = child(i, "case");
        if (c < 0) {
            return "";
        }
        StringBuilder words = new StringBuilder(tokens.get(c).lower());
        for (int part : children(c, "fixed", "mwe")) {
            words.append(' ').append(tokens.get(part).lower());
        }
        return words.toString();
    }

    /** {@code i} and all below it, in text order. */
    public List<Integer> subtree(int i) {
        List<Integer> all = new ArrayList<>();
        collect(i, all);
        all.sort(null);
        return all;
    }

    private void collect(int i, List<Integer> into) {
        into.add(i);
        children.get(i).forEach(c -> collect(c, into));
    }

    /** The span from the first to the last token of the subtree of {@code i}. */
    public Span subtreeSpan(int i) {
        List<Integer> all = subtree(i);
        return Span.covering(tokens.get(all.get(0)).span(), tokens.get(all.get(all.size() - 1)).span());
    }

    /** True if {@code below} is {@code above} or under it. */
    public boolean dominates(int above, int below) {
        for (int i = below; i >= 0; i = heads[i]) {
            if (i == above) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Token t : tokens) {
            out.append(t.text()).append('/').append(t.pos()).append(' ');
        }
        return out.toString().strip();
    }
}
