package org.readout.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.bench.Run;

class SpeedCommandTest {

    @Test
    void anUnknownPartCorpusOrWorkIsAUsageErrorThatNamesTheKnownOnes() {
        assertThat(Run.of("speed", "writing")).isEqualTo(new Run(2, "",
                "readout-bench: no 'writing'; there are reading, start, long; see readout-bench speed --help\n"));
        assertThat(Run.of("speed", "--corpus", "novels")).isEqualTo(new Run(2, "",
                "readout-bench: no 'novels'; there are seeds, news, example; see readout-bench speed --help\n"));
        assertThat(Run.of("speed", "--what", "guessing")).isEqualTo(new Run(2, "",
                "readout-bench: no 'guessing'; there are stock-corenlp, parse-pipeline, whole-reading, code; see readout-bench speed --help\n"));
    }

    @Test
    void textsThatAreMissingAreNamed() {
        Run run = Run.of("speed", "reading", "--corpus", "news", "--data", "/no/such/data");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("news skipped: '/no/such/data/tempeval3-dev/TimeBank' is not there");
    }

    @Test
    void thePeakOfResidentMemoryIsReadFromTheStatusFile() {
        assertThat(PeakMemory.resident("Name:\tjava\nVmPeak:\t 9000 kB\nVmHWM:\t  1000 kB\nVmRSS:\t 10 kB\n")).isEqualTo(1.024);
    }
}
