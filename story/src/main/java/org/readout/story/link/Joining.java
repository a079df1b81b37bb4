package org.readout.story.link;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Clusters that seek a home among others, and the homes found, kept so that a change decides again only what looked at what has changed.
 * Never changed itself. What comes out does not depend on the order in which the clusters came in.
 *
 * @param homes homes by id, as they came
 * @param seekers seekers by id, as they came
 * @param offers which homes stand under a name
 * @param stands which seekers would stand under a name if they found no home
 * @param watch which seekers look under a name
 * @param links which home a seeker has found
 * @param taken which seekers a home has taken in, in their order
 * @param out homes with what they took in, and seekers without a home
 */
record Joining(Shelf<Cluster> homes, Shelf<Cluster> seekers, Index offers, Index stands, Index watch, Shelf<Link> links, Shelf<List<String>> taken,
        Shelf<Cluster> out) {

    static final Joining EMPTY = new Joining(Shelf.empty(), Shelf.empty(), Index.empty(), Index.empty(), Index.empty(), Shelf.empty(), Shelf.empty(),
            Shelf.empty());

    /**
     * The result of a change.
     *
     * @param joining what is kept now
     * @param changes what has changed in {@link #out}
     */
    record Joined(Joining joining, Map<String, Change> changes) {}

    /**
     * Takes changes in.
     *
     * @param renewed true for a cluster of which more is known now than when it was looked at last, though it looks the same
     */
    Joined with(Map<String, Change> homeChanges, Map<String, Change> seekerChanges, Rule rule, Predicate<Cluster> renewed) {
        return new Seeking(this, rule, renewed).with(homeChanges, seekerChanges);
    }
}
