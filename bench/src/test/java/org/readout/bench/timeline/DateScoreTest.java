package org.readout.bench.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DateScoreTest {

    private static Set<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toSet());
    }

    @Test
    void onlyTheSameDayIsRight() {
        DateScore score = DateScore.of(days("1986-10-11", "1986-10-12", "1986-10-13"), days("1986-10-11", "1986-10-14"));
        assertThat(score).isEqualTo(new DateScore(3, 2, 1));
        assertThat(score.precision()).isEqualTo(1.0 / 2);
        assertThat(score.recall()).isEqualTo(1.0 / 3);
        assertThat(score.f1()).isEqualTo(2.0 / 5);
    }

    @Test
    void noDaysAreWorthNothing() {
        assertThat(DateScore.of(days(), days()).f1()).isZero();
        assertThat(DateScore.of(days("1986-10-11"), days()).precision()).isZero();
    }
}
