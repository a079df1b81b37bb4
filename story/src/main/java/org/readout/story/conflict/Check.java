package org.readout.story.conflict;

import java.util.List;
import org.readout.model.Conflict;

/** Looks for one kind of contradiction in a pile. All checks are listed in {@link Conflicts}. */
interface Check {

    /** What it found, in no particular order but always the same. */
    List<Conflict> of(Pile pile);
}
