package org.readout.story.timeline;

import java.time.LocalDate;
import java.util.List;
import org.readout.model.Telling;

/**
 * A day of a story.
 *
 * @param date the day
 * @param weight what the origins that tell of it weigh together; above 0, comparable within one story only
 * @param origins how many independent origins tell of it
 * @param tellings one an origin, the one that weighed most, by document
 */
public record Day(LocalDate date, double weight, int origins, List<Telling> tellings) {

    public Day {
        if (!(weight > 0) || origins < 1) {
            throw new IllegalArgumentException("day " + date + " weighs " + weight + " with " + origins + " origins; both must be above 0");
        }
        tellings = List.copyOf(tellings);
    }
}
