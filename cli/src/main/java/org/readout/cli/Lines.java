package org.readout.cli;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines of a stream, each cut at a cap so that a line of any length needs bounded memory. */
final class Lines {

    private final BufferedReader in;
    private final int cap;

    Lines(BufferedReader in, int cap) {
        this.in = in;
        this.cap = cap;
    }

    /** The next line, at most {@code cap} characters of it; null at the end. */
    @Nullable String next() throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (c >= 0 && c != '\n') {
            if (line.length() < cap) {
                line.append((char) c);
            }
            c = in.read();
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
    }
}
