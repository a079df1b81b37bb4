package org.readout.bench;

import java.nio.file.Path;

/** The data of a task is not there: the task is skipped, and the user is told what to put where. */
public final class MissingData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissingData(Path missing) {
        super("'" + missing + "' is not there; put the data there or name its folder with --data");
    }
}
