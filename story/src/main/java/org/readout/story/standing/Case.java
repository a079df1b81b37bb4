package org.readout.story.standing;

import java.util.List;
import java.util.SortedMap;
import org.readout.model.Event;
import org.readout.model.Standing;
import org.readout.model.Status;
import org.readout.story.link.Happening;
import org.readout.story.link.Sighting;

/**
 * A happening with its statements folded.
 *
 * @param happening what it is
 * @param standing how it stands
 * @param origins how many independent roots give each status
 * @param roots the roots themselves, by status
 * @param history in order of report
 */
public record Case(Happening happening, Standing standing, SortedMap<Status, Integer> origins, List<Event.Root> roots,
        List<Event.Step> history) {

    /** The statements with one of these statuses, in document order. */
    public List<Sighting> statements(Status... statuses) {
        List<Status> wanted = List.of(statuses);
        return happening.sightings().stream().filter(s -> wanted.contains(happening.status(s))).toList();
    }

    /** The statements that say it took place or is going on. */
    public List<Sighting> said() {
        return statements(Status.OCCURRED, Status.ONGOING);
    }
}
