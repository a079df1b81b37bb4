package org.readout.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Folded;
import org.readout.model.Reading;
import org.readout.model.Ruling;
import org.readout.model.Story;
import org.readout.model.Unread;

/**
 * Tells what a pile of readings says together. A pure function of its arguments: the order of the lists does not matter. Thread-safe.
 *
 * <pre>{@code
 * Story story = new Stories().tell(readings, List.of(), List.of(), null);
 * }</pre>
 */
public final class Stories {

    /**
     * The story of a pile.
     *
     * @param readings what was read; of several readings of the same bytes the one with the smallest name is kept and the others are folded
     * @param unread inputs refused, passed through
     * @param folded inputs with the same bytes as another, passed through
     * @param asOf documents published after this day are unread, those of unknown or vague date are kept; null for all
     */
    public Story tell(List<Reading> readings, List<Unread> unread, List<Folded> folded, @Nullable LocalDate asOf) {
        return tell(readings, unread, folded, asOf, List.of());
    }

    /**
     * The story of a pile under an analyst's rulings.
     *
     * @param readings see {@link #tell(List, List, List, LocalDate)}, as the next three
     * @param rulings which documents are one origin or two, whatever their words tell; those about documents that are not there say nothing
     * @throws IllegalArgumentException if rulings contradict each other
     */
    public Story tell(List<Reading> readings, List<Unread> unread, List<Folded> folded, @Nullable LocalDate asOf, List<Ruling> rulings) {
        return Growing.nothing(asOf, rulings).with(readings).story(unread, folded);
    }
}
