package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.bench.Row.Named;

class QualityCommandTest {

    @Test
    void missingDataIsNamedAndTheTaskSkipped() {
        assertThat(Run.of("quality", "seeds", "--data", "/no/such/data")).isEqualTo(new Run(1, "",
                "seeds skipped: '/no/such/data/../seeds' is not there; put the data there or name its folder with --data\n"));
    }

    @Test
    void anUnknownTaskIsAUsageErrorThatNamesTheKnownOnes() {
        Run run = Run.of("quality", "sedes");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("readout-bench: no task 'sedes'; there are ").contains("seeds").endsWith("see readout-bench quality --help\n");
    }

    @Test
    void theTableShowsWhoseFigureIsBesideOurs() {
        Row row = Row.of("time", "one paper", 12, "value F1", 0.75).beside("nothing found", 0).against("a peer", 0.7761);
        assertThat(row.baseline()).isEqualTo(new Named("nothing found", 0));
        assertThat(Table.of(List.of(row))).isEqualTo("""
                | task | part      | items | metric   | ours  | baseline            | best published peer |
                | ---- | --------- | ----- | -------- | ----- | ------------------- | ------------------- |
                | time | one paper | 12    | value F1 | 0.750 | 0.000 nothing found | 0.776 a peer        |
                """);
    }
}
