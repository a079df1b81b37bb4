package org.readout.story.link;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.readout.model.Reading;

/**
 * The happenings of a pile, with all that is needed to add a document without linking the others again. A value: {@link #with} gives
 * another and leaves this one as it is. Which documents were added, not in what order or how many at a time, decides what it says. Safe to
 * share.
 *
 * <p>What is kept, in the order of the work: cells (a document's mentions, sentence twins joined), days (cells of one kind and day), coarse
 * dates that seek a home among them, undated cells that find one inside their document, those that seek one in the pile, and happenings
 * that were put off. A new document does each step again only for the keys under which its cells stand (kind and day; kind, month and
 * party; document; kind and parties), and goes on to the next step only with what has come out differently.
 *
 * @param readings by document
 * @param atlas which place lies in which
 * @param placed which documents name a place or what is known to hold it
 * @param cells by document
 * @param dayTellers which documents have cells under a key of {@link SameDay}
 * @param days by that key
 * @param coarseTellers which documents have cells under a key of {@link CoarseDates}
 * @param coarse what came of those
 * @param settled by document
 * @param settlers which documents have undated cells that a happening takes in, by its id
 * @param dated dated happenings with what they took in so far, by id
 * @param leftTellers which documents have cells under a key of {@link AcrossDocuments}
 * @param across what came of those
 * @param sides which happenings stand under a key of {@link Moved}
 * @param chains what came of those, by that key
 * @param told by the id of the first mention
 * @param happenings all, by their first mention
 * @param fresh those of them that are new or other than before the last change
 * @param gone ids of those that were before the last change and are not now
 */
record Linked(Shelf<Reading> readings, Atlas atlas, Index placed, Shelf<List<Cluster>> cells, Index dayTellers, Shelf<SameDay.Day> days,
        Index coarseTellers, Joining coarse, Shelf<Settled> settled, Index settlers, Shelf<Cluster> dated, Index leftTellers, Joining across,
        Index sides, Shelf<List<Cluster>> chains, Shelf<Happening> told, List<Happening> happenings, List<Happening> fresh, Set<String> gone) {

    static final Linked NOTHING = new Linked(Shelf.empty(), Atlas.BLANK, Index.empty(), Shelf.empty(), Index.empty(), Shelf.empty(), Index.empty(),
            Joining.EMPTY, Shelf.empty(), Index.empty(), Shelf.empty(), Index.empty(), Joining.EMPTY, Index.empty(), Shelf.empty(), Shelf.empty(),
            List.of(), List.of(), Set.of());

    /** These and the documents given, which replace those of the same id. */
    Linked with(Collection<Reading> more, Set<String> apartWords) {
        return new Relinking(this, more, apartWords).linked();
    }
}
