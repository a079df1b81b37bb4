package org.readout.reading.lexicon;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the first characters at a place of a text which of many patterns may match there, so that the others need not be tried. Never
 * leaves out one that does match. Patterns must not look behind themselves, other than by {@code \b} and {@code ^}.
 *
 * <p>Grows a tree of the beginnings it meets, with the patterns that may follow each: the JDK's matcher says whether more text could make a
 * match. The tree has a bound, beyond which more patterns pass. Thread-safe.
 */
public final class Openings {

    private static final int DEEPEST = 12;
    private static final int MOST_NODES = 30_000;
    private static final int ASCII = 128;

    /** A beginning. */
    private static final class Node {

        /** Patterns that match the beginning or a shorter one. */
        final BitSet matched;
        /** Others that more text may make match. */
        final BitSet open;
        /** Both. */
        final BitSet possible;
        final @Nullable AtomicReferenceArray<Node> longer;

        Node(BitSet matched, BitSet open, boolean last) {
            this.matched = matched;
            this.open = open;
            this.possible = (BitSet) matched.clone();
            this.possible.or(open);
            this.longer = last || open.isEmpty() ? null : new AtomicReferenceArray<>(ASCII);
        }
    }

    private final List<Pattern> patterns;
    private final Node root;
    private final AtomicInteger nodes = new AtomicInteger();

    /** @param patterns named by their index from here on */
    public Openings(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        BitSet all = new BitSet();
        all.set(0, patterns.size());
        this.root = node(new BitSet(), all, "");
    }

    /** The patterns that may match at {@code place} of {@code text}; not to be changed. */
    public BitSet at(String text, int place) {
        Node node = root;
        for (int i = place; i < text.length() && node.longer != null; i++) {
            Node next = text.charAt(i) < ASCII ? longer(node, text, place, i + 1) : null;
            if (next == null) {
                return node.possible;
            }
            node = next;
        }
        return node.longer == null ? node.possible : node.matched;
    }

    /** The patterns that match anywhere in {@code text}: each is tried only where it may match. */
    public BitSet in(String text) {
        BitSet found = new BitSet(patterns.size());
        Matcher[] matchers = new Matcher[patterns.size()];
        for (int i = 0; i <= text.length(); i++) {
            BitSet possible = at(text, i);
            for (int p = possible.nextSetBit(0); p >= 0; p = possible.nextSetBit(p + 1)) {
                if (!found.get(p) && begins(p, text, i, matchers)) {
                    found.set(p);
                }
            }
        }
        return found;
    }

    /** True if pattern {@code p} matches from {@code place} on, as {@link Matcher#find} would see it there. */
    private boolean begins(int p, String text, int place, Matcher[] matchers) {
        if (matchers[p] == null) {
            matchers[p] = patterns.get(p).matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }
        return matchers[p].region(place, text.length()).lookingAt();
    }

    private @Nullable Node longer(Node node, String text, int from, int to) {
        AtomicReferenceArray<Node> children = node.longer;
        if (children == null) {
            return null;
        }
        char c = text.charAt(to - 1);
        Node known = children.getAcquire(c);
        if (known != null || nodes.get() >= MOST_NODES) {
            return known;
        }
        Node made = node(node.matched, node.open, text.substring(from, to));
        nodes.incrementAndGet();
        children.setRelease(c, made);
        return made;
    }

    private Node node(BitSet matchedBefore, BitSet openBefore, String beginning) {
        BitSet matched = (BitSet) matchedBefore.clone();
        BitSet open = new BitSet();
        for (int p = openBefore.nextSetBit(0); p >= 0; p = openBefore.nextSetBit(p + 1)) {
            Matcher m = patterns.get(p).matcher(beginning);
            if (m.lookingAt()) {
                matched.set(p);
            } else if (m.hitEnd()) {
                open.set(p);
            }
        }
        return new Node(matched, open, beginning.length() == DEEPEST);
    }
}
