package org.readout.bench.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class TimexScoreTest {

    private static Timex at(int start, int end, String value) {
        return new Timex(new Span(start, end), value);
    }

    @Test
    void sameSpanAndValueIsRightInAllThreeMeasures() {
        TimexScore score = TimexScore.of(List.of(at(0, 4, "1986")), List.of(at(0, 4, "1986")));
        assertThat(score).isEqualTo(new TimexScore(1, 1, 1, 1, 1));
        assertThat(score.strictF1()).isEqualTo(1);
        assertThat(score.valueF1()).isEqualTo(1);
    }

    @Test
    void overlapIsRelaxedOnly() {
        TimexScore score = TimexScore.of(List.of(at(0, 12, "1986-10")), List.of(at(5, 12, "1986-10")));
        assertThat(score).isEqualTo(new TimexScore(1, 1, 0, 1, 1));
    }

    @Test
    void touchingSpansDoNotOverlap() {
        assertThat(TimexScore.of(List.of(at(0, 4, "1986")), List.of(at(4, 8, "1986")))).isEqualTo(new TimexScore(1, 1, 0, 0, 0));
    }

    @Test
    void oneFoundExpressionAnswersOneMarkOnly() {
        TimexScore score = TimexScore.of(List.of(at(0, 4, "1986"), at(5, 9, "1987")), List.of(at(0, 9, "1986")));
        assertThat(score).isEqualTo(new TimexScore(2, 1, 0, 1, 1));
    }

    @Test
    void theSameSpanIsPreferredToAnOverlappingOne() {
        TimexScore score = TimexScore.of(List.of(at(2, 6, "1986")), List.of(at(0, 3, "1985"), at(2, 6, "1986")));
        assertThat(score).isEqualTo(new TimexScore(1, 2, 1, 1, 1));
    }

    @Test
    void valueF1IsRelaxedF1TimesTheShareOfRightValues() {
        TimexScore score = TimexScore.of(List.of(at(0, 4, "1986"), at(10, 14, "P2D"), at(20, 24, "1990"), at(30, 34, "1991"), at(40, 44, "1992")),
                List.of(at(0, 4, "1986"), at(9, 14, "P3D"), at(50, 54, "1993")));
        assertThat(score).isEqualTo(new TimexScore(5, 3, 1, 2, 1));
        assertThat(score.strictPrecision()).isEqualTo(1.0 / 3);
        assertThat(score.strictRecall()).isEqualTo(1.0 / 5);
        assertThat(score.relaxedPrecision()).isEqualTo(2.0 / 3);
        assertThat(score.relaxedRecall()).isEqualTo(2.0 / 5);
        assertThat(score.relaxedF1()).isEqualTo(0.5);
        assertThat(score.valueF1()).isCloseTo(score.relaxedF1() * 1 / 2, within(1e-12));
    }

    @Test
    void textsAreAddedUpAndNothingIsZero() {
        assertThat(TimexScore.NONE.valueF1()).isZero();
        assertThat(new TimexScore(1, 2, 3, 4, 5).plus(new TimexScore(10, 20, 30, 40, 50))).isEqualTo(new TimexScore(11, 22, 33, 44, 55));
    }
}
