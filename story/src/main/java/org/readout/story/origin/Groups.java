package org.readout.story.origin;

/** Disjoint sets of the numbers 0 to n-1; the smallest number stands for its set, whatever the order of joins. */
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = java.util.stream.IntStream.range(0, size).toArray();
    }

    int of(int member) {
        int root = member;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int at = member; parent[at] != root;) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    void join(int a, int b) {
        int one = of(a);
        int other = of(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }
}
