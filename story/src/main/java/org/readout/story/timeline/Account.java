package org.readout.story.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Telling;

/**
 * What one document tells to happen, of whatever kind.
 *
 * @param document its id
 * @param origin id of the independent root it goes back to; accounts of one origin count once
 * @param published the day of publication, null if that is not known to the day
 * @param tellings in text order
 */
public record Account(String document, String origin, @Nullable LocalDate published, List<Telling> tellings) {

    public Account {
        if (document.isBlank() || origin.isBlank()) {
            throw new IllegalArgumentException("an account needs a document and an origin, got '" + document + "' and '" + origin + "'");
        }
        tellings = List.copyOf(tellings);
    }
}
