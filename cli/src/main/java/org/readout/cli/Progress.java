package org.readout.cli;

import java.io.PrintWriter;

/**
 * Lines on stderr that count what is done and the seconds it took, once the work has lasted three seconds; while nothing gets done, one
 * every ten seconds. Thread-safe.
 */
final class Progress {

    private static final long PATIENCE = 3_000_000_000L;
    private static final long PAUSE = 500_000_000L;
    private static final long SILENCE = 10_000_000_000L;

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
            show(now);
        }
    }

    /** To be called while nothing gets done, about once a second. */
    synchronized void waiting() {
        long now = System.nanoTime();
        if (done < total && now - start > PATIENCE && (terminal || shown == 0 || now - shown > SILENCE)) {
            show(now);
        }
    }

    /** Tells where a reading failed, for those who asked with READOUT_TRACE. */
    synchronized void failed(Throwable cause) {
        if (System.getenv("READOUT_TRACE") != null) {
            cause.printStackTrace(err);
        }
        step();
    }

    private void show(long now) {
        shown = now;
        String line = "read " + done + " of " + total + " articles, " + (now - start) / 1_000_000_000L + " s";
        err.print(terminal ? "\r" + line + (done == total ? "\n" : "") : line + "\n");
        err.flush();
    }
}
