package org.readout.bench.maintext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShingleScoreTest {

    @Test
    void theSameWordsAreAllSharedWhateverStandsBetweenThem() {
        assertThat(ShingleScore.of("The ship left port, at last.", "The ship\nleft - port at last")).isEqualTo(new ShingleScore(3, 0, 0));
    }

    @Test
    void caseCounts() {
        assertThat(ShingleScore.of("the ship left port", "The ship left port")).isEqualTo(new ShingleScore(0, 1, 1));
    }

    @Test
    void aWordTooManyAtTheEndIsOneShingleTooMany() {
        assertThat(ShingleScore.of("one two three four five", "one two three four five six")).isEqualTo(new ShingleScore(2, 1, 0));
    }

    @Test
    void whatIsSaidTwiceMustBeFoundTwice() {
        assertThat(ShingleScore.of("a b c d a b c d", "a b c d")).isEqualTo(new ShingleScore(1, 0, 4));
    }

    @Test
    void aShortTextIsOneShingleAndAnEmptyOneNone() {
        assertThat(ShingleScore.of("two words", "two words")).isEqualTo(new ShingleScore(1, 0, 0));
        assertThat(ShingleScore.of("two words", "")).isEqualTo(new ShingleScore(0, 0, 1));
        assertThat(ShingleScore.of("", "")).isEqualTo(new ShingleScore(0, 0, 0));
    }

    @Test
    void theF1OfManyTextsIsThatOfTheMeans() {
        List<ShingleScore> texts = List.of(new ShingleScore(4, 0, 0), new ShingleScore(1, 1, 3), new ShingleScore(0, 0, 5));
        double precision = (1 + 0.5) / 2;
        double recall = (1 + 0.25 + 0) / 3;
        assertThat(ShingleScore.f1(texts)).isCloseTo(2 * precision * recall / (precision + recall), within(1e-12));
        assertThat(ShingleScore.f1(List.of())).isZero();
    }
}
