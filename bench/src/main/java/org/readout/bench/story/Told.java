package org.readout.bench.story;

import java.util.List;

/**
 * What a story tells, as far as it is measured.
 *
 * @param quotes all that name their own document, outside the list of documents
 * @param inner those that do not, or stand in the list of documents: of signals and of consequences
 */
record Told(List<Event> events, List<Conflict> conflicts, List<Quote> signals, List<Position> positions, List<Scenario> scenarios,
        List<Quote> quotes, List<Quote> inner) {

    /** {@code edtf} is empty if undated; {@code type} and {@code mode} as in the story, empty if none. */
    record Event(String id, String label, String type, String mode, String edtf, String standing, List<String> participants,
            List<Mention> mentions) {}

    record Mention(Quote quote, String status) {}

    /** {@code explained} if it comes with an innocent explanation. */
    record Conflict(String id, List<Quote> evidence, boolean explained) {}

    record Position(String actor, Quote quote) {}

    record Scenario(Quote condition, List<Quote> consequences) {}
}
