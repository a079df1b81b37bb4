package org.readout.bench;

import java.io.IOException;
import java.util.List;

/** Something that is measured. A task is deterministic: the same bench gives the same rows. Listed in {@link Tasks}. */
@FunctionalInterface
public interface Task {

    /**
     * Measures.
     *
     * @return the figures in the order in which they are printed
     * @throws MissingData if the data it needs is not there
     */
    List<Row> measure(Bench bench) throws IOException;
}
