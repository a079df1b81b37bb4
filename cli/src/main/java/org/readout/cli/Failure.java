package org.readout.cli;

/** A command that cannot go on: one line for the user, and the exit code. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int code;

    Failure(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }
}
