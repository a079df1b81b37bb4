package org.readout.bench.story;

import java.util.List;

/**
 * A careful reader's reading of a pile, as far as it is measured.
 *
 * @param signals the passages that show a document to be of low quality
 */
record Expected(List<Event> events, List<Conflict> conflicts, List<Passage> signals, List<Position> positions, List<Scenario> scenarios) {

    /** {@code core} if no careful reader would leave it off a timeline; {@code standing} is the word of {@link Accepted#standing}. */
    record Event(String id, String type, String edtf, List<String> participants, String standing, boolean core, List<Mention> mentions) {}

    record Mention(Passage passage, String status) {}

    /** {@code hard} if it is a real contradiction, false for one that only looks like it. */
    record Conflict(String what, List<Passage> passages, boolean hard) {}

    record Position(String actor, Passage passage) {}

    record Scenario(Passage trigger, List<Passage> consequences) {}
}
