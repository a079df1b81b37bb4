package org.readout.bench.factuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final List<Graded> WORDS = List.of(new Graded(3, 3), new Graded(2, 0), new Graded(-3, -3), new Graded(0, 3));

    @Test
    void theErrorIsTheMeanDistance() {
        assertThat(Figures.meanAbsoluteError(WORDS)).isEqualTo(1.25);
    }

    @Test
    void gradesThatRiseTogetherCorrelate() {
        assertThat(Figures.correlation(List.of(new Graded(-1, -3), new Graded(0, 0), new Graded(1, 3)))).isEqualTo(1);
        assertThat(Figures.correlation(List.of(new Graded(-1, 3), new Graded(0, 0), new Graded(1, -3)))).isEqualTo(-1);
        assertThat(Figures.correlation(WORDS)).isCloseTo(0.7237, within(0.0001));
    }

    @Test
    void gradesThatNeverChangeDoNotCorrelate() {
        assertThat(Figures.correlation(List.of(new Graded(-1, 3), new Graded(2, 3)))).isZero();
    }

    @Test
    void anAnswerIsRightIfItIsThatOfTheGrade() {
        assertThat(Figures.accuracy(WORDS)).isEqualTo(0.5);
        assertThat(Figures.majority(WORDS)).isEqualTo(0.5);
        assertThat(Figures.accuracy(List.of(new Graded(1.5, 3), new Graded(1.4, 0), new Graded(-1.5, -3), new Graded(-1.4, -3)))).isEqualTo(0.75);
    }

    @Test
    void everyAnswerCountsAlikeHoweverFewWordsHaveIt() {
        assertThat(Figures.macroF1(WORDS)).isEqualTo(0.5);
        assertThat(Figures.balancedAccuracy(WORDS)).isEqualTo(0.5);
        List<Graded> always = List.of(new Graded(3, 3), new Graded(3, 3), new Graded(0, 3));
        assertThat(Figures.accuracy(always)).isCloseTo(0.6667, within(0.0001));
        assertThat(Figures.macroF1(always)).isCloseTo(0.4, within(0.0001));
        assertThat(Figures.balancedAccuracy(always)).isEqualTo(0.5);
    }

    @Test
    void anAnswerThatIsNeverRightBelongsToTheMeanOfTheScoresButHasNoShareOfItsOwn() {
        List<Graded> words = List.of(new Graded(3, 3), new Graded(3, -3));
        assertThat(Figures.macroF1(words)).isCloseTo(0.3333, within(0.0001));
        assertThat(Figures.balancedAccuracy(words)).isEqualTo(0.5);
    }

    @Test
    void theUsualGradeIsThatOfTheMostFrequentAnswer() {
        assertThat(Figures.usual(WORDS)).isEqualTo(3);
        assertThat(Figures.usual(List.of(new Graded(-2, 3), new Graded(-3, 3), new Graded(0, 3)))).isEqualTo(-3);
        assertThat(Figures.usual(List.of(new Graded(0, 3), new Graded(1, 3), new Graded(-3, 3)))).isZero();
    }

    @Test
    void wordsOfGradeZeroOrLessAreNotFactual() {
        assertThat(Figures.nonfactualF1(WORDS)).isEqualTo(0.5);
        assertThat(Figures.nonfactualF1(List.of(new Graded(3, 3)))).isZero();
    }
}
