package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The coder writes while it reads: what it holds does not grow with its input. */
class CodeStreamTest {

    private static final int LINES = 5_000;
    private static final int BUFFERED = 20_000;

    @Test
    void recordsLeaveWhileTheInputStillComes() {
        Counting out = new Counting();
        Endless in = new Endless(out);
        InputStream before = System.in;
        int code;
        try {
            System.setIn(in);
            code = Main.run(new String[] {"code", "-", "--all"}, new PrintWriter(out), new PrintWriter(new StringWriter()));
        } finally {
            System.setIn(before);
        }
        assertThat(code).isZero();
        assertThat(out.lines).isEqualTo(LINES);
        assertThat(in.mostAhead).isLessThan(BUFFERED / Endless.LINE.length + 1);
    }

    /** Counts lines, keeps none. */
    private static final class Counting extends Writer {

        private int lines;

        @Override
        public void write(char[] chars, int from, int length) {
            for (int i = from; i < from + length; i++) {
                lines += chars[i] == '\n' ? 1 : 0;
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** Gives the same line again and again, and notes how many lines it has given that have not come out. */
    private static final class Endless extends InputStream {

        private static final byte[] LINE = "{\"id\": \"a\", \"date\": \"2021-05-04\", \"text\": \"Peel the apples.\"}\n".getBytes(StandardCharsets.UTF_8);

        private final Counting out;
        private int given;
        private int at;
        private int mostAhead;

        Endless(Counting out) {
            this.out = out;
        }

        @Override
        public int read() {
            if (given == LINES) {
                return -1;
            }
            int b = LINE[at++];
            if (at == LINE.length) {
                at = 0;
                given++;
                mostAhead = Math.max(mostAhead, given - out.lines);
            }
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = 0;
            for (int b = 0; n < length && (b = read()) >= 0; n++) {
                bytes[from + n] = (byte) b;
            }
            return n == 0 ? -1 : n;
        }
    }
}
