package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Page OLD = new Page("""
            # Quality
            <!-- figures -->
            Measured long ago.

            | task | part | items | metric   | ours  | baseline | best published peer |
            | ---- | ---- | ----- | -------- | ----- | -------- | ------------------- |
            | time | Bern | 12    | value F1 | 0.500 |          |                     |
            | said | Bern | 7     | recall   | 0.250 |          |                     |
            <!-- end of figures -->
            By hand.
            """);

    @Test
    void aTaskMeasuredAgainReplacesItsLinesAndTheOthersStay() {
        Page page = OLD.with("Measured today.\n", List.of(Row.of("time", "Bern", 12, "value F1", 0.75)));
        assertThat(page.text()).isEqualTo("""
                # Quality
                <!-- figures -->
                Measured today.

                | task | part | items | metric   | ours  | baseline | best published peer |
                | ---- | ---- | ----- | -------- | ----- | -------- | ------------------- |
                | time | Bern | 12    | value F1 | 0.750 |          |                     |

                Measured before, not this time:

                | task | part | items | metric | ours | baseline | best published peer |
                | ---- | ---- | ----- | ------ | ---- | -------- | ------------------- |
                | said | Bern | 7     | recall   | 0.250 |          |                     |
                <!-- end of figures -->
                By hand.
                """);
        assertThat(page.figures()).containsExactly(new Page.Printed("time", "Bern", "value F1", 0.75), new Page.Printed("said", "Bern", "recall", 0.25));
    }

    @Test
    void aFallIsCountedInTheDirectionThatIsWorse() {
        assertThat(new Page.Printed("time", "Bern", "value F1", 0.5).fall(Row.of("time", "Bern", 12, "value F1", 0.4))).isCloseTo(0.1, within());
        assertThat(new Page.Printed("factuality", "Bern", "MAE", 0.5).fall(Row.of("factuality", "Bern", 12, "MAE", 0.4))).isCloseTo(-0.1, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    @Test
    void aPageWithoutMarksIsRefused() {
        assertThatThrownBy(() -> new Page("# Quality\n")).hasMessage(
                "the page needs a line '<!-- figures -->' and below it a line '<!-- end of figures -->'");
    }
}
