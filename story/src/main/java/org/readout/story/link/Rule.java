package org.readout.story.link;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which home a cluster that seeks one finds. */
interface Rule {

    /** Who seeks first. */
    Comparator<Cluster> order();

    /**
     * True if a seeker without a home is a home for those after it, homes are seen with what they took in before, and the same document
     * counts; else all homes are seen as they came.
     */
    boolean inTurn();

    /** The names under which a cluster is offered as a home. */
    Keys offers(Cluster home);

    /** The names under which a seeker looks, {@link Keys#NONE} if it can have no home. */
    Keys seeks(Cluster seeker);

    /**
     * The home.
     *
     * @param seeker who seeks
     * @param homes the candidates, by their first mention
     * @param near how they were found
     * @return null if no candidate fits, or several do
     */
    @Nullable Found decide(Cluster seeker, List<Cluster> homes, Nearby near);

    /**
     * A home and why.
     *
     * @param home one of the candidates
     * @param reason for a reader
     */
    record Found(Cluster home, String reason) {}
}
