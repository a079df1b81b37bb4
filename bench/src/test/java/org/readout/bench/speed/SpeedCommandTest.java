package org.readout.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.readout.bench.Main;

class SpeedCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        PrintWriter printer = new PrintWriter(out, true);
        int code = Main.run(words, printer, new PrintWriter(err, true));
        printer.flush();
        return code;
    }

    @Test
    void anUnknownPartCorpusOrWorkIsAUsageErrorThatNamesTheKnownOnes() {
        assertThat(run("speed", "writing")).isEqualTo(2);
        assertThat(run("speed", "--corpus", "novels")).isEqualTo(2);
        assertThat(run("speed", "--what", "guessing")).isEqualTo(2);
        assertThat(err).hasToString("""
                readout-bench: no 'writing'; there are reading, start; see readout-bench speed --help
                readout-bench: no 'novels'; there are seeds, news, example; see readout-bench speed --help
                readout-bench: no 'guessing'; there are stock-corenlp, parse-pipeline, whole-reading, code; see readout-bench speed --help
                """);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void textsThatAreMissingAreNamed() {
        assertThat(run("speed", "reading", "--corpus", "news", "--data", "/no/such/data")).isEqualTo(1);
        assertThat(err.toString()).contains("news skipped: '/no/such/data/tempeval3-dev/TimeBank' is not there");
    }

    @Test
    void thePeakOfResidentMemoryIsReadFromTheStatusFile() {
        assertThat(PeakMemory.resident("Name:\tjava\nVmPeak:\t 9000 kB\nVmHWM:\t  1000 kB\nVmRSS:\t 10 kB\n")).isEqualTo(1.024);
    }
}
