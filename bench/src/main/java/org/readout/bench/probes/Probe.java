package org.readout.bench.probes;

import java.util.List;

/**
 * One sentence and what must be coded of it.
 *
 * @param date of the text
 * @param columns what must, and what may, be coded; none required where nothing must be coded as having happened
 */
public record Probe(String id, String date, String sentence, List<Column> columns) {

    /** One event that must be coded, or may be, in one of several ways. */
    public record Column(boolean required, List<Wanted> ways) {}

    public Probe {
        columns = List.copyOf(columns);
    }
}
