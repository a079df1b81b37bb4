package org.readout.cli;

import java.io.PrintWriter;

/** A line on stderr that counts what is done, once the work has lasted three seconds. Thread-safe. */
final class Progress {

    private static final long PATIENCE = 3_000_000_000L;
    private static final long PAUSE = 500_000_000L;

    private final PrintWriter err;
    private final int total;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private long shown;
    private int done;

    Progress(PrintWriter err, int total, boolean terminal) {
        this.err = err;
        this.total = total;
        this.terminal = terminal;
    }

    synchronized void step() {
        done++;
        long now = System.nanoTime();
        if (now - start > PATIENCE && (now - shown > PAUSE && terminal || done == total && shown > 0 || shown == 0)) {
            shown = now;
            String line = "read " + done + " of " + total + " articles";
            err.print(terminal ? "\r" + line + (done == total ? "\n" : "") : line + "\n");
            err.flush();
        }
    }
}
