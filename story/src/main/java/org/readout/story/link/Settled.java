package org.readout.story.link;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What became of a document's undated cells.
 *
 * @param guests those that a dated happening takes in, in their order
 * @param left those that the document leaves undated
 */
record Settled(List<Guest> guests, List<Cluster> left) {

    static final Settled NOTHING = new Settled(List.of(), List.of());

    /**
     * A cell that has found a home.
     *
     * @param cell what is taken in
     * @param link where and why
     */
    record Guest(Cluster cell, Link link) {}

    /** The ids of the homes found. */
    Stream<String> homes() {
        return guests.stream().map(g -> g.link().home());
    }

    /** True if the other says the same of the same sightings. */
    boolean same(Settled other) {
        return guests.size() == other.guests.size() && left.size() == other.left.size()
                && IntStream.range(0, guests.size()).allMatch(i -> guests.get(i).link().equals(other.guests.get(i).link())
                        && guests.get(i).cell().sameTelling(other.guests.get(i).cell()))
                && IntStream.range(0, left.size()).allMatch(i -> left.get(i).sameTelling(other.left.get(i)));
    }
}
